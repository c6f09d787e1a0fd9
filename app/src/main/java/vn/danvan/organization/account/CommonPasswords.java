package vn.danvan.organization.account;

import java.util.List;
import java.util.regex.Pattern;

/** Passwords that are tried first by whoever guesses. */
final class CommonPasswords {
    /** What is left of a common password when the digits and signs people hang on to please a rule are taken off. */
    private static final List<String> STEMS = List.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "matkhau",
            "mat khau",
            "mật khẩu",
            "admin",
            "administrator",
            "quantri",
            "quản trị",
            "danvan",
            "dân vận",
            "dan van",
            "vietnam",
            "việt nam",
            "viet nam",
            "hanoi",
            "hà nội",
            "saigon",
            "sài gòn",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "letmein",
            "welcome",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "khongbiet",
            "không biết",
            "congchuc",
            "công chức",
            "vanphong",
            "văn phòng");

    private static final Pattern HUNG_ON = Pattern.compile("[^\\p{L}]+$|^[^\\p{L}]+");
    private static final String ROWS = "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz";

    private CommonPasswords() {}

    static boolean contain(String password) {
        var stem = HUNG_ON.matcher(password).replaceAll("");
        return STEMS.contains(stem)
                || ROWS.contains(password)
                || password.chars().distinct().count() <= 3;
    }
}
