/**
 * Tagged PDF files for the archive (PDF/A-2b): pages, words in Vietnamese, lines, the structure tree and bookmarks. Knows
 * nothing of official documents; {@link vn.danvan.documents.pdf.PdfFile} is the way in.
 */
@NullMarked
package vn.danvan.documents.pdf;

import org.jspecify.annotations.NullMarked;
