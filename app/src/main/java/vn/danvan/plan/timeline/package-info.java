/** Tasks as bars over time (biểu đồ thời gian). */
@NullMarked
package vn.danvan.plan.timeline;

import org.jspecify.annotations.NullMarked;
