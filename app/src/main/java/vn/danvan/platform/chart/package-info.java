/** Charts (biểu đồ): drawn once, shown the same on a page, in a PDF and in a DOCX. */
@NamedInterface("chart")
@NullMarked
package vn.danvan.platform.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
