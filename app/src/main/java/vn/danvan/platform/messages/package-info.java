/** What the program tells people (thông báo). */
@NamedInterface("messages")
@NullMarked
package vn.danvan.platform.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
