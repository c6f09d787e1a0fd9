package vn.danvan.checking.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import vn.danvan.documents.Span;

/**
 * A text cut at the places of findings, so that each can be lit up and led to.
 *
 * @param pieces in text order; together they are the whole text
 */
public record MarkedText(List<Piece> pieces) {
    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some letters.
     *
     * @param findings numbers of the findings that stand in them
     * @param begins those of the findings that begin here
     */
    public record Piece(String text, List<Integer> findings, List<Integer> begins) {}

    /** The place of the finding of that number. */
    public record Place(int number, Span span) {}

    static MarkedText of(String text, List<Place> places) {
        var byStart = places.stream()
                .sorted(Comparator.comparingInt(place -> place.span().start()))
                .toList();
        var open = new PriorityQueue<Place>(
                Comparator.comparingInt(place -> place.span().end()));
        var pieces = new ArrayList<Piece>();
        int next = 0;
        int from = 0;
        for (var to : cuts(text, places)) {
            while (!open.isEmpty() && open.element().span().end() <= from) {
                open.remove();
            }
            var begins = new ArrayList<Integer>();
            while (next < byStart.size() && byStart.get(next).span().start() <= from) {
                open.add(byStart.get(next));
                begins.add(byStart.get(next++).number());
            }
            if (to > from) {
                var numbers = open.stream().map(Place::number).sorted().toList();
                pieces.add(new Piece(text.substring(from, to), numbers, begins));
            }
            from = to;
        }
        return new MarkedText(pieces);
    }

    private static TreeSet<Integer> cuts(String text, List<Place> places) {
        var cuts = new TreeSet<Integer>();
        cuts.add(text.length());
        for (var place : places) {
            cuts.add(place.span().start());
            cuts.add(place.span().end());
        }
        cuts.remove(0);
        return cuts;
    }
}
