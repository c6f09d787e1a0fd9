/** The duties of a plan in the year after: carried, dropped or moved (chuyển sang năm sau). */
@NullMarked
package vn.danvan.plan.rollover;

import org.jspecify.annotations.NullMarked;
