package vn.danvan.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the letters of an issuer stand for, and from when to when (bảng chữ viết tắt tên cơ quan). */
final class IssuingBodies {
    /** {@code QH15}: the National Assembly of the 15th term; {@code UBTVQH15}: its Standing Committee. */
    private static final Pattern ASSEMBLY = Pattern.compile("(UBTV)?QH(\\d{1,2})");

    private static final Pattern FIELD = Pattern.compile("\\|");

    private static final Map<String, List<Body>> TABLE = read();

    private IssuingBodies() {}

    /** @param lastDay included; {@link LocalDate#MAX} while the name holds */
    private record Body(String letters, String name, LocalDate firstDay, LocalDate lastDay) {
        boolean holds(LocalDate on) {
            return !on.isBefore(firstDay) && !on.isAfter(lastDay);
        }
    }

    static boolean ofAssembly(String letters) {
        return ASSEMBLY.matcher(letters).matches();
    }

    static Optional<String> name(String letters, LocalDate on) {
        var assembly = ASSEMBLY.matcher(letters);
        if (assembly.matches()) {
            var body = assembly.group(1) == null ? "Quốc hội" : "Ủy ban Thường vụ Quốc hội";
            return Optional.of(body + " khóa " + roman(Integer.parseInt(assembly.group(2))));
        }
        return TABLE.getOrDefault(letters, List.of()).stream()
                .filter(body -> body.holds(on))
                .map(Body::name)
                .findFirst();
    }

    private static String roman(int number) {
        var ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "X".repeat(number / 10) + ones.get(number % 10);
    }

    private static Map<String, List<Body>> read() {
        try (var in = IssuingBodies.class.getResourceAsStream("issuing-bodies.txt")) {
            if (in == null) {
                throw new IllegalStateException("issuing-bodies.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(IssuingBodies::body)
                    .collect(Collectors.groupingBy(Body::letters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Body body(String line) {
        var fields = FIELD.split(line, -1);
        return new Body(
                fields[0],
                fields[1],
                fields[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(fields[2]),
                fields[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(fields[3]));
    }
}
