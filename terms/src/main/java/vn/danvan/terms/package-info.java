/** The Vietnamese calendar and the time limits of the law (thời hạn). */
@NullMarked
package vn.danvan.terms;

import org.jspecify.annotations.NullMarked;
