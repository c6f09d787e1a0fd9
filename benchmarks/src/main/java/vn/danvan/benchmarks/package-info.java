/** JMH benchmarks of the libraries; the figures of the last run stand in RESULTS.md. */
@NullMarked
package vn.danvan.benchmarks;

import org.jspecify.annotations.NullMarked;
