/** The commands that need the libraries only: no application, no database, ready in a fraction of a second. */
@NullMarked
package vn.danvan.cli;

import org.jspecify.annotations.NullMarked;
