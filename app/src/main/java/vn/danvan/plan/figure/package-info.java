/** What plans count of their own records, and the pages that list these. */
@NullMarked
package vn.danvan.plan.figure;

import org.jspecify.annotations.NullMarked;
