/** A plan to take along: as an official document, a table, a calendar. */
@NullMarked
package vn.danvan.plan.export;

import org.jspecify.annotations.NullMarked;
