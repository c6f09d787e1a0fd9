package vn.danvan.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command: options that stand alone, options with a value ({@code --out DIR} or {@code --out=DIR}), and
 * the rest. Behind {@code --} everything is rest.
 */
record Arguments(Set<String> flags, Map<String, String> values, List<String> rest) {

    /** An argument that the command does not know; the message is for the person at the terminal. */
    static final class Misunderstood extends Exception {
        Misunderstood(String message) {
            super(message);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }

    static Arguments parse(List<String> args, Set<String> flags, Set<String> valued) throws Misunderstood {
        var parsed = new Arguments(new HashSet<>(), new HashMap<>(), new ArrayList<>());
        var left = args.iterator();
        while (left.hasNext()) {
            var arg = left.next();
            var name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
            if (arg.equals("--")) {
                left.forEachRemaining(parsed.rest::add);
            } else if (!arg.startsWith("-") || arg.equals("-")) {
                parsed.rest.add(arg);
            } else if (flags.contains(arg)) {
                parsed.flags.add(arg);
            } else if (valued.contains(name) && arg.contains("=")) {
                parsed.values.put(name, arg.substring(name.length() + 1));
            } else if (valued.contains(name) && left.hasNext()) {
                parsed.values.put(name, left.next());
            } else {
                throw new Misunderstood(
                        valued.contains(name)
                                ? "tham số %s còn thiếu giá trị.".formatted(arg)
                                : "không có tham số «%s».".formatted(arg));
            }
        }
        return parsed;
    }
}
