package vn.danvan.organization.account;

import java.security.SecureRandom;
import vn.danvan.platform.access.Secrets;

/**
 * The secret of a token, behind a mark that searches for secrets in published code can find. Its text form leaves it out, so
 * that it cannot slip into a log.
 */
public record TokenSecret(String value) {
    public static final String MARK = "danvan_";

    static TokenSecret make(SecureRandom random) {
        return new TokenSecret(MARK + Secrets.make(random));
    }

    byte[] hash() {
        return Secrets.hash(value);
    }

    @Override
    public String toString() {
        return MARK + "…";
    }
}
