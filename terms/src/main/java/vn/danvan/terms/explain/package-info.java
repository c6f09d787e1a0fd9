/** Due dates told to people and programs: a sentence, a month picture, JSON, a table of all rules. */
@NullMarked
package vn.danvan.terms.explain;

import org.jspecify.annotations.NullMarked;
