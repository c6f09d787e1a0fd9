/** Who may do what: roles by post, rights, and the person who acts. */
@NamedInterface("access")
@NullMarked
package vn.danvan.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
