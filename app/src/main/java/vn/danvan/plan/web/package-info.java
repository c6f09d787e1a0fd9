/** Pages of plans and tasks. */
@NullMarked
package vn.danvan.plan.web;

import org.jspecify.annotations.NullMarked;
