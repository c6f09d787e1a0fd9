package vn.danvan.organization.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.audit.Audit;

/** Writes attempts to sign in into the record of acts. */
@Component
class SignInRecord {
    private final AccountHolders holders;
    private final Audit audit;

    SignInRecord(AccountHolders holders, Audit audit) {
        this.holders = holders;
        this.audit = audit;
    }

    void signedIn(Account account, String address) {
        var person = holders.find(account.id()).orElseThrow();
        audit.record(person.actor(), "account.sign-in", "account:" + account.id(), Map.of("address", address));
    }

    void failed(@Nullable Account account, String address) {
        unsigned(account, "account.sign-in-failed", address);
    }

    void lockedOut(@Nullable Account account, String address) {
        unsigned(account, "account.lock-out", address);
    }

    /** Who it was is not known: the entry names the account, and nobody as the one who acted. What was typed stays out. */
    private void unsigned(@Nullable Account account, String act, String address) {
        var agency = account == null ? null : account.agency();
        var object = account == null ? "account:unknown" : "account:" + account.id();
        audit.recordUnsigned(agency, act, object, Map.of("address", address));
    }
}
