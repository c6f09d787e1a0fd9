package vn.danvan.organization.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name an account signs in with (tên đăng nhập): small Latin letters, digits, dots, as in official mail. */
record Username(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    static Username typed(String typed) {
        return new Username(typed.strip().toLowerCase(Locale.ROOT));
    }

    boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }
}
