/** The time limits of the law (thời hạn): ask {@link vn.danvan.terms.Terms} for a due date and its reasons. */
@NullMarked
package vn.danvan.terms;

import org.jspecify.annotations.NullMarked;
