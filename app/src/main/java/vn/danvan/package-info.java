/** The application: one package per module. */
@NullMarked
package vn.danvan;

import org.jspecify.annotations.NullMarked;
