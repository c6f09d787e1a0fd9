/** Officers named in notes on tasks (nhắc tên). */
@NullMarked
package vn.danvan.plan.mention;

import org.jspecify.annotations.NullMarked;
