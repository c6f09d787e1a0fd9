/** The pages of the worklist. */
@NullMarked
package vn.danvan.worklist.web;

import org.jspecify.annotations.NullMarked;
