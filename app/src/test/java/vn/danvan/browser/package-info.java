/** Tests in a real browser: what a person sees, with and without script. */
@NullMarked
package vn.danvan.browser;

import org.jspecify.annotations.NullMarked;
