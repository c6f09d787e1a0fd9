package vn.danvan.organization.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a token: 256 bits of chance behind a mark that searches for secrets in published code can find. Its text
 * form leaves it out, so that it cannot slip into a log.
 */
public record TokenSecret(String value) {
    public static final String MARK = "danvan_";
    private static final int BYTES = 32;

    static TokenSecret make(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** So much chance needs no slow hash: nobody can try the secrets through. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return MARK + "…";
    }
}
