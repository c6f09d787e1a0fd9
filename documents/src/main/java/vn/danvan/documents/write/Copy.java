package vn.danvan.documents.write;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;

/**
 * A copy of a document (bản sao), Decree 30/2020/NĐ-CP, Annex I, Part II, and models 3.1 and 3.2 of Annex III.
 *
 * @param agency that makes the copy
 * @param symbol its number among all copies of the year, such as {@code 12/SY-SM}
 */
public record Copy(
        Form form,
        String agency,
        String symbol,
        String place,
        IssueDate date,
        Draft.Signature signature,
        List<String> recipients) {

    private static final DateTimeFormatter SIGNED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** What is copied and from what. Annex I, Part II, II.1.a. */
    public enum Form {
        /** sao y: the whole original or its signed file */
        FULL("SAO Y"),
        /** sao lục: from a full copy */
        OF_A_COPY("SAO LỤC"),
        /** trích sao: a part of the original */
        EXTRACT("TRÍCH SAO");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Copy {
        recipients = List.copyOf(recipients);
    }

    /** Model 3.1: the components of the copy stand right behind the last words of the original, under a line across the page. */
    public Sheet onPaper(Sheet original) {
        var sections = new ArrayList<>(original.sections());
        var last = sections.removeLast();
        var pieces = new ArrayList<>(last.pieces());
        pieces.add(Line.of(Role.COPY_RULE, ""));
        pieces.add(new Pair(
                HeadPieces.LEFT_SHARE,
                List.of(Line.of(Role.AGENCY, Words.capitals(agency))),
                List.of(Line.of(Role.COPY_FORM, form.words()))));
        pieces.add(new Pair(
                HeadPieces.LEFT_SHARE,
                List.of(Line.of(Role.SYMBOL, "Số: " + symbol)),
                List.of(Line.of(Role.PLACE_DATE, place + ", " + date.words()))));
        pieces.addAll(FootPieces.of(List.of(signature), recipients));
        sections.add(last.with(pieces));
        return new Sheet(original.fields(), sections);
    }

    /** Model 3.2: what the digital signature of the copying agency says, top right on the first page. */
    public Sheet electronic(Sheet original, OffsetDateTime signed) {
        var sections = new ArrayList<>(original.sections());
        var first = sections.removeFirst();
        var pieces = new ArrayList<>(first.pieces());
        var time = SIGNED.format(signed.withOffsetSameInstant(VIETNAM));
        pieces.addFirst(Line.of(Role.DIGITAL_SIGNATURE, "%s; %s; %s".formatted(form.words(), agency, time)));
        sections.addFirst(first.with(pieces));
        return new Sheet(original.fields(), sections);
    }
}
