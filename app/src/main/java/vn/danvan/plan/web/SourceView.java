package vn.danvan.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.danvan.documents.Span;

/**
 * The source text of a plan cut into pieces, so that each duty and each cited document can be lit up.
 *
 * @param chunks in text order; together they are the whole text
 */
public record SourceView(List<Chunk> chunks) {
    /** A stretch of text: of the duties with these ids, or of none. */
    public record Chunk(List<Long> ids, List<Piece> pieces) {}

    /** Some letters, and whether they cite a document. */
    public record Piece(String text, boolean cited) {}

    /** A duty and its place. */
    public record Place(long id, Span span) {}

    /** Cuts {@code text} at the places and at the citations. Of places that overlap, the later one is cut short. */
    public static SourceView of(String text, List<Place> places, List<Span> citations) {
        var flowing = new FlowingText(text);
        var chunks = new ArrayList<Chunk>();
        var at = 0;
        for (var entry : bySpan(places).entrySet()) {
            var start = Math.max(at, entry.getKey().start());
            var end = Math.max(start, Math.min(text.length(), entry.getKey().end()));
            if (start > at) {
                chunks.add(new Chunk(List.of(), pieces(flowing, at, start, citations)));
            }
            chunks.add(new Chunk(entry.getValue(), pieces(flowing, start, end, citations)));
            at = end;
        }
        chunks.add(new Chunk(List.of(), pieces(flowing, at, text.length(), citations)));
        return new SourceView(List.copyOf(chunks));
    }

    /** Duties that were cut from one sentence share its place. */
    private static Map<Span, List<Long>> bySpan(List<Place> places) {
        var bySpan = new LinkedHashMap<Span, List<Long>>();
        places.stream()
                .sorted(Comparator.comparingInt(place -> place.span().start()))
                .forEach(place -> bySpan.computeIfAbsent(place.span(), span -> new ArrayList<>())
                        .add(place.id()));
        return bySpan;
    }

    private static List<Piece> pieces(FlowingText text, int start, int end, List<Span> citations) {
        var cuts = new TreeSet<>(List.of(start, end));
        citations.forEach(span -> {
            cuts.add(Math.clamp(span.start(), start, end));
            cuts.add(Math.clamp(span.end(), start, end));
        });
        var pieces = new ArrayList<Piece>();
        var from = start;
        for (var to : cuts) {
            if (to > from) {
                var piece = new Span(from, to);
                var cited = citations.stream().anyMatch(span -> span.contains(piece));
                pieces.add(new Piece(text.between(from, to), cited));
                from = to;
            }
        }
        return pieces;
    }
}
