/** Word templates of an agency for programs. */
@NullMarked
package vn.danvan.template.api;

import org.jspecify.annotations.NullMarked;
