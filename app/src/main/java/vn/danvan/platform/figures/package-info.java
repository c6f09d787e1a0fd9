/** What modules count of their own records, for goals, dashboards and reports that know no register. */
@NamedInterface("figures")
@NullMarked
package vn.danvan.platform.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
