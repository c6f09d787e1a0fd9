/**
 * The model of a Vietnamese official document (văn bản hành chính): what a reader finds in it and a writer puts on paper.
 */
@NullMarked
package vn.danvan.documents;

import org.jspecify.annotations.NullMarked;
