package vn.danvan.organization.account;

import java.util.List;
import vn.danvan.platform.access.TokenScope;

/** A token to be made, as its owner typed it. */
public record NewToken(String name, List<TokenScope> scopes, int days) {
    /** What is offered first. */
    public static final int USUAL_DAYS = 90;
    /** A year and the day that a leap year has more. */
    public static final int MOST_DAYS = 366;

    public static final int LONGEST_NAME = 60;

    public NewToken {
        name = name.strip();
        scopes = List.copyOf(scopes);
    }
}
