/** Units and staff taken in from XLSX and CSV files, and given out as such. */
@NullMarked
package vn.danvan.organization.exchange;

import org.jspecify.annotations.NullMarked;
