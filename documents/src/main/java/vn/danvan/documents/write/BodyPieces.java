package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Run;

/** The body (nội dung văn bản). Annex I, Part I, II.6. */
final class BodyPieces {
    private static final Pattern LEGAL_BASIS = Pattern.compile("Căn cứ .*|(?:Theo|Xét) đề nghị của .*");

    private final List<Piece> pieces = new ArrayList<>();

    private BodyPieces() {}

    static List<Piece> of(List<Element> body) {
        var writer = new BodyPieces();
        boolean preamble = true;
        for (var element : EndMark.on(body)) {
            preamble = preamble && element instanceof Element.Paragraph;
            writer.add(element, preamble);
        }
        return writer.pieces;
    }

    private void add(Element element, boolean preamble) {
        switch (element) {
            case Element.Part part -> addPart(part);
            case Element.Bullet(var marker, var text) ->
                pieces.add(Line.item(Role.BULLET, marker.equals("+") ? 2 : 1, marker, text));
            case Element.Paragraph(var text) -> pieces.add(Line.of(preamble ? inPreamble(text) : Role.PARAGRAPH, text));
            case Element.Picture(var png, var words) -> pieces.add(new Piece.Picture(png, words));
            case Element.Table table -> pieces.add(Grids.of(table.rows()));
        }
    }

    private static Role inPreamble(String text) {
        if (LEGAL_BASIS.matcher(text).matches()) {
            return Role.LEGAL_BASIS;
        }
        return Words.areCapitals(text) ? Role.ENACTMENT : Role.PARAGRAPH;
    }

    private void addPart(Element.Part part) {
        var rank = MarkerRank.of(part.marker());
        switch (rank) {
            case DIVISION, SECTION -> addOnTwoLines(part, rank);
            case ITEM, ARTICLE, CLAUSE, POINT -> pieces.add(line(part, rank));
        }
        part.children().forEach(child -> add(child, false));
    }

    /** II.6.đ: word and number on a line of their own, the title in capitals right below. */
    private void addOnTwoLines(Element.Part part, MarkerRank rank) {
        boolean division = rank == MarkerRank.DIVISION;
        pieces.add(Line.heading(division ? Role.DIVISION : Role.SECTION, part.level(), new Run(part.marker(), false)));
        if (part.title() != null) {
            pieces.add(Line.of(division ? Role.DIVISION_TITLE : Role.SECTION_TITLE, Words.capitals(part.title())));
        }
        if (part.text() != null) {
            pieces.add(Line.of(Role.PARAGRAPH, part.text()));
        }
    }

    private static Line line(Element.Part part, MarkerRank rank) {
        if (part.text() == null) {
            return titled(part, rank);
        }
        var words = part.title() == null ? part.text() : part.title() + ": " + part.text();
        boolean bold = rank == MarkerRank.ARTICLE;
        var role = rank == MarkerRank.ITEM ? Role.CLAUSE : role(rank);
        return Line.heading(role, 0, new Run(part.marker(), bold), new Run(" " + words, false));
    }

    private static Line titled(Element.Part part, MarkerRank rank) {
        var title = part.title() == null ? "" : " " + part.title();
        var words = rank == MarkerRank.ITEM ? Words.capitals(title) : title;
        boolean bold = rank != MarkerRank.POINT;
        return Line.heading(role(rank), part.level(), new Run(part.marker() + words, bold));
    }

    private static Role role(MarkerRank rank) {
        return switch (rank) {
            case DIVISION -> Role.DIVISION;
            case SECTION -> Role.SECTION;
            case ITEM -> Role.ITEM;
            case ARTICLE -> Role.ARTICLE;
            case CLAUSE -> Role.CLAUSE;
            case POINT -> Role.POINT;
        };
    }
}
