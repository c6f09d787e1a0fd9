/** The whole program measured from outside: how it bears being killed, how soon it starts, how much memory it takes. */
@NullMarked
package vn.danvan.benchmarks.program;

import org.jspecify.annotations.NullMarked;
