package vn.danvan.documents.write;

import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.documents.write.Piece.Line;

/** Lines behind dashes, each ended by a semicolon, the last by a stop. Annex I, Part I, II.9.d. */
final class Listed {
    private Listed() {}

    static List<Line> lines(Role role, List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> Line.item(role, 1, "-", items.get(i) + (i + 1 < items.size() ? ";" : ".")))
                .toList();
    }
}
