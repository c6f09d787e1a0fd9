/** Rules of law about time limits (quy định về thời hạn): what counts, from which event, by which article, from which day. */
@NullMarked
package vn.danvan.terms.rule;

import org.jspecify.annotations.NullMarked;
