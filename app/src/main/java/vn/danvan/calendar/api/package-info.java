/** Working days and terms of law for programs. */
@NullMarked
package vn.danvan.calendar.api;

import org.jspecify.annotations.NullMarked;
