/** The page on which a document is checked. */
@NullMarked
package vn.danvan.checking.web;

import org.jspecify.annotations.NullMarked;
