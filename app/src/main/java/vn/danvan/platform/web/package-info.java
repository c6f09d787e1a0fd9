/** The web shell: pages, menu, errors, the design. */
@NamedInterface("web")
@NullMarked
package vn.danvan.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
