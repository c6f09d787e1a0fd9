/** Plans and tasks for programs. */
@NullMarked
package vn.danvan.plan.api;

import org.jspecify.annotations.NullMarked;
