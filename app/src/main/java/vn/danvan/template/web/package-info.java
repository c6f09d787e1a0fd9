/** The page of the templates. */
@NullMarked
package vn.danvan.template.web;

import org.jspecify.annotations.NullMarked;
