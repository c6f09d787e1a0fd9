package vn.danvan.platform.access;

/** An act that the token of a program is not good for: answered with 403. */
public class ScopeMissing extends RuntimeException {
    private final TokenScope scope;

    public ScopeMissing(TokenScope scope) {
        super("Missing scope " + scope.word());
        this.scope = scope;
    }

    public TokenScope scope() {
        return scope;
    }
}
