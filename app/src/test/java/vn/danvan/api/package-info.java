/** The interface for programs, asked as programs ask. */
@NullMarked
package vn.danvan.api;

import org.jspecify.annotations.NullMarked;
