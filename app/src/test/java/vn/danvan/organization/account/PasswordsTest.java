package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final int QUICK = 4;
    private final Passwords passwords = new Passwords(QUICK);

    @Test
    void aPasswordIsTheSameComposedAndDecomposed() {
        var typed = "chiều nay đi chợ";
        var hash = passwords.hash(Normalizer.normalize(typed, Normalizer.Form.NFD));
        assertThat(passwords.match(typed, hash)).isTrue();
        assertThat(passwords.match("chieu nay di cho", hash)).isFalse();
    }

    @Test
    void nothingMatchesWhereThereIsNoAccount() {
        assertThat(passwords.match("", null)).isFalse();
        assertThat(passwords.match(passwords.oneTime(), null)).isFalse();
    }

    /** bcrypt would take any text that begins with the same 72 bytes for the password. */
    @Test
    void whatFollowsAfter72BytesIsNotIgnored() {
        var password = "a1".repeat(36);
        var hash = passwords.hash(password);
        assertThat(passwords.match(password, hash)).isTrue();
        assertThat(passwords.match(password + "x", hash)).isFalse();
    }

    @ParameterizedTest(name = "«{0}» → {1}")
    @CsvSource({
        "ngắn quá,              password.short",
        "smvd.thu và bạn bè,    password.username",
        "matkhau123456,         password.common",
        "Mật khẩu 2026!,        password.common",
        "P@ssw0rd!!!!,          password.common",
        "0123456789,            password.common",
        "aaaaaaaaaaaa,          password.common",
        "ababababababab,        password.common",
    })
    void weakPasswordsAreRefusedWithTheirReason(String password, String reason) {
        assertThat(passwords.objection(password, "smvd.thu")).hasValue(reason);
    }

    @Test
    void tooLongForBcryptIsSaidAndNotCutOff() {
        var letters = "ế".repeat(24);
        assertThat(passwords.objection(letters + "y x z", "smvd.thu")).hasValue("password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chiều nay đi chợ", "trời mưa to lắm", "k7#pQ2!vXz9m", "mười hai con giáp"})
    void goodPasswordsAreTaken(String password) {
        assertThat(passwords.objection(password, "smvd.thu")).isEmpty();
    }

    @Test
    void oneTimePasswordsDifferAndAreEasyToReadOut() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            seen.add(passwords.oneTime());
        }
        assertThat(seen).hasSize(1000).allMatch(password -> password.matches("[a-hjkmnp-z2-9]{12}"));
    }
}
