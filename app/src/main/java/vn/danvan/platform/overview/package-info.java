/** What a leader wants to see at a glance (tổng quan) and that several modules tell together. */
@NamedInterface("overview")
@NullMarked
package vn.danvan.platform.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
