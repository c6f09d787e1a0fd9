package vn.danvan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.plan.web.WordDifference.Kind;
import vn.danvan.plan.web.WordDifference.Piece;

class WordDifferenceTest {
    @Test
    void keptRemovedAndAddedWordsStandInOrder() {
        assertThat(WordDifference.of("báo cáo trước ngày 10 tháng 6", "báo cáo chậm nhất ngày 15 tháng 6"))
                .containsExactly(
                        new Piece(Kind.KEPT, "báo cáo"),
                        new Piece(Kind.REMOVED, "trước"),
                        new Piece(Kind.ADDED, "chậm nhất"),
                        new Piece(Kind.KEPT, "ngày"),
                        new Piece(Kind.REMOVED, "10"),
                        new Piece(Kind.ADDED, "15"),
                        new Piece(Kind.KEPT, "tháng 6"));
    }
}
