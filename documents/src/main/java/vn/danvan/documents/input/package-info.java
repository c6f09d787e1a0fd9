/**
 * Files as an office has them (TXT, DOCX, DOC, PDF, HTML, scans), told apart by their content, to the text that the reader
 * understands; and a plain refusal of everything else.
 */
@NullMarked
package vn.danvan.documents.input;

import org.jspecify.annotations.NullMarked;
