/** Working days, public holidays, days off in lieu and swapped days of the Vietnamese state (ngày làm việc, nghỉ lễ, tết). */
@NullMarked
package vn.danvan.terms.calendar;

import org.jspecify.annotations.NullMarked;
