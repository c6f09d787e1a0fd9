/** The pages of the administrator, and of everyone for the own account. */
@NullMarked
package vn.danvan.organization.web;

import org.jspecify.annotations.NullMarked;
