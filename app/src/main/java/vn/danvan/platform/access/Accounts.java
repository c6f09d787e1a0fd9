package vn.danvan.platform.access;

import java.util.Optional;

/** The accounts of the installation, as the module organization keeps them. */
public interface Accounts {

    /** The person behind an account as of now; empty when it is locked or gone, so that a lock takes effect at once. */
    Optional<SignedIn> find(AccountId account);
}
