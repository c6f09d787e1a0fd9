package vn.danvan.organization.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords: what is a good one, hashing and comparing, by bcrypt. Vietnamese letters reach us composed or decomposed,
 * as the keyboard has it; the password is taken in the composed form (NFC), so that it is the same on every machine.
 */
@Component
class Passwords {
    static final int SHORTEST = 10;
    /** bcrypt looks at no more than 72 bytes; a letter with marks takes two or three. */
    static final int LONGEST_BYTES = 72;

    /** Without letters and digits that look alike. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_LENGTH = 12;

    /** Of no password that anyone knows. Made beforehand: hashing one at every start would take as long as a sign-in. */
    private static final String NOBODYS_SALT_AND_HASH = "XwqfVZ7t0MZJ3mSOmGm8yO3x0ZQkq5nW8eL1bTnqkR7cVJm2pHd6u";

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder bcrypt;
    private final String nobodysHash;

    /** @param strength each step doubles the work; 12 takes about a quarter of a second on a small server */
    Passwords(@Value("${danvan.password.strength:12}") int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength, random);
        this.nobodysHash = "$2a$%02d$".formatted(strength) + NOBODYS_SALT_AND_HASH;
    }

    String hash(String password) {
        return bcrypt.encode(composed(password));
    }

    /** @param hash null for a name without account: takes as long, so that the answer does not tell which names exist */
    boolean match(String password, @Nullable String hash) {
        var matches = bcrypt.matches(composed(password), hash == null ? nobodysHash : hash);
        return matches && hash != null && bytes(password) <= LONGEST_BYTES;
    }

    /** Twelve letters and digits: 59 bits of chance, easy to read out on the telephone. */
    String oneTime() {
        return random.ints(ONE_TIME_LENGTH, 0, READABLE.length())
                .mapToObj(READABLE::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Why a password must not be chosen, as a key of messages; empty for a good one. */
    Optional<String> objection(String password, String username) {
        var plain = composed(password).toLowerCase(Locale.ROOT);
        if (plain.codePointCount(0, plain.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (bytes(password) > LONGEST_BYTES) {
            return Optional.of("password.long");
        }
        if (plain.contains(username)) {
            return Optional.of("password.username");
        }
        return CommonPasswords.contain(plain) ? Optional.of("password.common") : Optional.empty();
    }

    private static int bytes(String password) {
        return composed(password).getBytes(UTF_8).length;
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
