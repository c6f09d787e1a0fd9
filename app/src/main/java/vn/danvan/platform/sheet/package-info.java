/** Tables that come in and go out as XLSX or CSV files. */
@NamedInterface("sheet")
@NullMarked
package vn.danvan.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
