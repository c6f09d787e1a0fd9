/** Figures that tasks are to reach, and what is counted towards them (chỉ tiêu). */
@NullMarked
package vn.danvan.plan.goal;

import org.jspecify.annotations.NullMarked;
