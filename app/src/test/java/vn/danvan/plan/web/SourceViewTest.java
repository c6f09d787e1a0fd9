package vn.danvan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.Span;
import vn.danvan.plan.web.SourceView.Chunk;
import vn.danvan.plan.web.SourceView.Piece;
import vn.danvan.plan.web.SourceView.Place;

class SourceViewTest {
    private static final String TEXT = "Mở đầu. Thực hiện Kế hoạch số 1. Kết thúc.";

    @Test
    void theChunksTogetherAreTheWholeText() {
        var view = SourceView.of(TEXT, List.of(new Place(7, new Span(8, 32))), List.of(new Span(18, 31)));
        assertThat(view.chunks().stream()
                        .flatMap(chunk -> chunk.pieces().stream())
                        .map(Piece::text)
                        .reduce("", String::concat))
                .isEqualTo(TEXT);
        assertThat(view.chunks().get(1))
                .isEqualTo(new Chunk(
                        List.of(7L),
                        List.of(
                                new Piece("Thực hiện ", false),
                                new Piece("Kế hoạch số 1", true),
                                new Piece(".", false))));
    }

    @Test
    void aFullLineGoesOnEvenRightAfterACitation() {
        var text = "Thực hiện kế hoạch của cấp trên theo Kế hoạch số 1 của Ủy ban nhân dân\n\ntỉnh.\n- Mục một";
        var cited = new Span(text.indexOf("Kế hoạch số"), text.indexOf(" của Ủy"));
        assertThat(SourceView.of(text, List.of(), List.of(cited))
                        .chunks()
                        .getFirst()
                        .pieces())
                .extracting(Piece::text)
                .containsExactly(
                        "Thực hiện kế hoạch của cấp trên theo ",
                        "Kế hoạch số 1",
                        " của Ủy ban nhân dân tỉnh.\n- Mục một");
    }

    @Test
    void dutiesCutFromOneSentenceShareItsPlace() {
        var span = new Span(0, 7);
        assertThat(SourceView.of(TEXT, List.of(new Place(1, span), new Place(2, span)), List.of())
                        .chunks())
                .first()
                .extracting(Chunk::ids)
                .isEqualTo(List.of(1L, 2L));
    }

    @Test
    void overlappingPlacesLoseNoLetterAndShowNoneTwice() {
        var view =
                SourceView.of(TEXT, List.of(new Place(1, new Span(0, 20)), new Place(2, new Span(10, 500))), List.of());
        assertThat(view.chunks().stream()
                        .flatMap(chunk -> chunk.pieces().stream())
                        .map(Piece::text)
                        .reduce("", String::concat))
                .isEqualTo(TEXT);
    }
}
