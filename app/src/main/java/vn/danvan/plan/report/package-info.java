/** What is told of a plan as an official document (báo cáo tiến độ); every figure in it is counted. */
@NullMarked
package vn.danvan.plan.report;

import org.jspecify.annotations.NullMarked;
