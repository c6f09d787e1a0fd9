package vn.danvan.platform.access;

/** An account to sign in with (tài khoản), kept by the module organization. */
public record AccountId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
