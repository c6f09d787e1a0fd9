/** The leader's overview of the work on plans (tổng quan): sentences, charts, what needs a decision. */
@NullMarked
package vn.danvan.plan.overview;

import org.jspecify.annotations.NullMarked;
