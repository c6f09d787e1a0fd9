/** Vietnamese letters as they were written before Unicode (bảng mã cũ), and how to tell them from the letters of today. */
@NullMarked
package vn.danvan.documents.legacy;

import org.jspecify.annotations.NullMarked;
