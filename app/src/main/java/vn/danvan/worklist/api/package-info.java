/** The worklist for programs. */
@NullMarked
package vn.danvan.worklist.api;

import org.jspecify.annotations.NullMarked;
