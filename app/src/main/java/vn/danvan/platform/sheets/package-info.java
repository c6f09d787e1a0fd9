/** Lists as files for spreadsheet programs (bảng tính): CSV and XLSX. */
@NamedInterface("sheets")
@NullMarked
package vn.danvan.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
