/** The record of every act (nhật ký). */
@NamedInterface("audit")
@NullMarked
package vn.danvan.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
