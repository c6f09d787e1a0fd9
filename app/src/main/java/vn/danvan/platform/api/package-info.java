/** The interface for programs (API): what all its handlers share, and the document that describes them. */
@NamedInterface("api")
@NullMarked
package vn.danvan.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
