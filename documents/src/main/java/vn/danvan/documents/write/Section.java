package vn.danvan.documents.write;

import java.util.List;

/**
 * Pages of one orientation that are numbered together; each begins a new page. An appendix is a section of its own, for its
 * pages have numbers of their own (Decree 30/2020/NĐ-CP, Annex I, Part I, III.1.đ).
 *
 * @param landscape true where a wide table asks for it (I.2)
 * @param firstPageNumberHidden true where the first page shows no number (I.7)
 * @param restartNumbers true where pages are counted from 1 again
 */
public record Section(boolean landscape, boolean firstPageNumberHidden, boolean restartNumbers, List<Piece> pieces) {
    public Section {
        pieces = List.copyOf(pieces);
    }

    Section with(List<Piece> others) {
        return new Section(landscape, firstPageNumberHidden, restartNumbers, others);
    }
}
