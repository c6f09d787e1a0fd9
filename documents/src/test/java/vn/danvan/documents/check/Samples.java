package vn.danvan.documents.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.documents.read.TextReader;

/** Good made-up documents, and knowledge of two made-up directives. */
final class Samples {

    /** A directive, and the one it took the place of. */
    static final KnownDocuments DIRECTIVES = KnownDocuments.of(List.of(
            known(
                    "77/CT-SM",
                    "2023-05-10",
                    "về tiếp tục tăng cường công tác dân vận của các cơ quan mẫu trong tình hình mới",
                    null),
            known("33/CT-SM", "2019-05-10", "về tăng cường công tác dân vận trong các cơ quan mẫu", "2023-05-09"),
            known("95/2023/NĐ-CP", "2023-11-07", "quy định về công tác mẫu", null)));

    private Samples() {}

    private static KnownDocument known(String symbol, String date, String title, String inForceUntil) {
        return new KnownDocument(
                DocumentSymbol.parse(symbol).orElseThrow(),
                LocalDate.parse(date),
                "Sở Mẫu",
                null,
                title,
                inForceUntil == null ? null : LocalDate.parse(inForceUntil),
                inForceUntil == null ? null : "77/CT-SM",
                true);
    }

    static String text(String name) {
        try (var in = Samples.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report check(String text) {
        return DocumentChecker.check(TextReader.read(text), DIRECTIVES);
    }

    static List<String> rulesBrokenBy(String text) {
        return check(text).findings().stream()
                .map(f -> f.rule().id())
                .distinct()
                .toList();
    }
}
