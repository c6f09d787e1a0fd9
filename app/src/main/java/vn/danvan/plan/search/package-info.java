/** Search over plans, tasks and evidence of an agency (tìm kiếm). */
@NullMarked
package vn.danvan.plan.search;

import org.jspecify.annotations.NullMarked;
