/** Steering committees (ban chỉ đạo): decisions, periods, members. */
@NullMarked
package vn.danvan.organization.committee;

import org.jspecify.annotations.NullMarked;
