/** Duties of a plan handed to the agencies below, and how these answer (giao nhiệm vụ xuống cấp dưới). */
@NullMarked
package vn.danvan.plan.cascade;

import org.jspecify.annotations.NullMarked;
