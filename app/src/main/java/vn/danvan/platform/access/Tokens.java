package vn.danvan.platform.access;

/** The tokens of the installation, as the module organization keeps them. */
public interface Tokens {

    /** Looks a secret up and counts one use. */
    Use use(String secret, String address);

    /** What a secret is worth now. */
    sealed interface Use {

        record By(ApiCaller caller) implements Use {}

        /** There is no such token, or it does not hold any more; which of them is not said. */
        record Unknown() implements Use {}

        /** Too many uses in this minute, or too many guesses from this address. */
        record TooOften(int secondsToWait) implements Use {}
    }
}
