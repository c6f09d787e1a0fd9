/** Prints a document as JSON. */
@NullMarked
package vn.danvan.documents.json;

import org.jspecify.annotations.NullMarked;
