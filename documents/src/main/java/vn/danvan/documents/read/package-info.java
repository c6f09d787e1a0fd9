/**
 * Reads a Vietnamese official document from plain text. Each class holds one small grammar; the comment of a rule shows
 * words that it reads. Every rule looks at a bounded stretch of text, so reading takes time in step with the length.
 */
@NullMarked
package vn.danvan.documents.read;

import org.jspecify.annotations.NullMarked;
