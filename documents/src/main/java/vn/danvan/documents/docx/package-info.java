/**
 * Word files (DOCX) from a {@link vn.danvan.documents.write.Sheet}, with Word's own styles and lists, so that an office can
 * go on editing.
 */
@NullMarked
package vn.danvan.documents.docx;

import org.jspecify.annotations.NullMarked;
