package vn.danvan.checking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.checking.web.MarkedText.Piece;
import vn.danvan.checking.web.MarkedText.Place;
import vn.danvan.documents.Span;

class MarkedTextTest {

    private static Place place(int number, int start, int end) {
        return new Place(number, new Span(start, end));
    }

    @Test
    void marksThePlacesAndKeepsTheText() {
        var marked = MarkedText.of("một hai ba", List.of(place(1, 4, 7)));
        assertThat(marked.pieces())
                .containsExactly(
                        new Piece("một ", List.of(), List.of()),
                        new Piece("hai", List.of(1), List.of(1)),
                        new Piece(" ba", List.of(), List.of()));
    }

    @Test
    void placesMayOverlapAndShareTheirBegin() {
        var marked = MarkedText.of("abcdef", List.of(place(1, 0, 4), place(2, 2, 6), place(3, 0, 1)));
        assertThat(marked.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo("abcdef");
        assertThat(marked.pieces().getFirst()).isEqualTo(new Piece("a", List.of(1, 3), List.of(1, 3)));
        assertThat(marked.pieces().get(2)).isEqualTo(new Piece("cd", List.of(1, 2), List.of(2)));
    }

    @Test
    void aTextWithoutFindingsIsOnePiece() {
        assertThat(MarkedText.of("abc", List.of()).pieces()).containsExactly(new Piece("abc", List.of(), List.of()));
    }
}
