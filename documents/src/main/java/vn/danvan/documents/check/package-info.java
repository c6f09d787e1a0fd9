/**
 * Checks the form (thể thức) of an official document by Decree 30/2020/NĐ-CP and the soundness of what it cites.
 *
 * <pre>{@code
 * switch (DocumentChecker.check(bytes, "ke-hoach.docx", WellKnownDocuments.shipped(), Limits.STANDARD)) {
 *     case Checking.Checked checked -> checked.report().findings().forEach(this::show);
 *     case Checking.Refused(var reason, var message) -> tell(message);
 * }
 * }</pre>
 */
@NullMarked
package vn.danvan.documents.check;

import org.jspecify.annotations.NullMarked;
