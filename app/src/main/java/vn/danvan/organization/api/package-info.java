/** The person behind a token, units, officers for programs. */
@NullMarked
package vn.danvan.organization.api;

import org.jspecify.annotations.NullMarked;
