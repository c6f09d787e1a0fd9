/** Accounts: passwords, sign-in, lock-out. Hidden from other modules. */
@NullMarked
package vn.danvan.organization.account;

import org.jspecify.annotations.NullMarked;
