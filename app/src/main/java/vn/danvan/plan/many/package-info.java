/** Acts on many tasks of a list at once (xử lý nhiều việc một lần). */
@NullMarked
package vn.danvan.plan.many;

import org.jspecify.annotations.NullMarked;
