package vn.danvan.documents.read;

/**
 * The sign that opens a part, at the head of a line.
 *
 * @param rank how far out this kind of sign stands
 * @param value its place in its row: {@code c)} is 3, {@code IV.} is 4, {@code 1.3.2.} is 2
 * @param parent for {@code 1.3.2.} the number before the last, 3; else 0
 * @param from first character
 * @param to behind its own stop or bracket
 * @param content where the words behind it begin
 */
record Marker(Rank rank, int value, int parent, int from, int to, int content) {

    /** The kinds of signs, the outermost first. */
    enum Rank {
        /** {@code Phần I}, {@code PHẦN THỨ NHẤT} */
        PART,
        /** {@code Chương II} */
        CHAPTER,
        /** {@code Mục 1} */
        SECTION,
        /** {@code Tiểu mục 1} */
        SUBSECTION,
        /** {@code A.} */
        CAPITAL,
        /** {@code IV.}, {@code I-} */
        ROMAN,
        /** {@code Điều 3.} */
        ARTICLE,
        /** {@code 1.}, {@code 2)} */
        NUMBER,
        /** {@code 1.1.} */
        NUMBER_2,
        /** {@code 1.3.2.} */
        NUMBER_3,
        /** {@code 1.3.2.1.} */
        NUMBER_4,
        /** {@code a)}, {@code b.} */
        LETTER;

        boolean named() {
            return compareTo(SUBSECTION) <= 0;
        }
    }
}
