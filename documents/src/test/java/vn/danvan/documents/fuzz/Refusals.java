package vn.danvan.documents.fuzz;

/** What a person is told whose file was refused. */
final class Refusals {
    private Refusals() {}

    static void mustBeASentence(String message) {
        if (!message.endsWith(".")) {
            throw new IllegalStateException("No sentence: " + message);
        }
    }
}
