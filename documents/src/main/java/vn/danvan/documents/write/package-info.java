/**
 * Writing a document: a {@link vn.danvan.documents.write.Draft} (what it says) becomes a
 * {@link vn.danvan.documents.write.Sheet} (what the paper shows, Annex I of Decree 30/2020/NĐ-CP applied), and a sheet
 * becomes text, DOCX, PDF or HTML.
 */
@NullMarked
package vn.danvan.documents.write;

import org.jspecify.annotations.NullMarked;
