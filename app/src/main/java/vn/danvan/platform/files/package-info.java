/** Files kept by the fingerprint of their content. */
@NamedInterface("files")
@NullMarked
package vn.danvan.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
