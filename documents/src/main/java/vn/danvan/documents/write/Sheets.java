package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Piece.Grid;
import vn.danvan.documents.write.Piece.Line;

/**
 * Applies the form of Annex I and the models of Annex III of Decree 30/2020/NĐ-CP to a draft (mẫu trình bày): decisions (1.2,
 * 1.3), documents with a name (1.4), official letters (1.5), invitations (1.7), minutes (1.9), appendices (2.1, 2.2).
 */
public final class Sheets {
    private Sheets() {}

    public static Sheet of(Draft draft) {
        var pieces = new ArrayList<Piece>(HeadPieces.of(draft));
        pieces.addAll(BodyPieces.of(draft.body()));
        pieces.addAll(FootPieces.of(
                draft.signatures(), draft.recipients(), draft.head().marks().drafter()));
        var sections = new ArrayList<Section>(sections(pieces));
        draft.attachments().forEach(attachment -> sections.add(attached(draft.head(), attachment)));
        return new Sheet(
                Fields.of(draft), sections, contact(draft.head().marks().contact()));
    }

    private static @Nullable Line contact(@Nullable String words) {
        return words == null ? null : Line.of(Role.CONTACT, words);
    }

    /**
     * An attachment in a file of its own, model 2.2 and the second form of 1.3: the digital signature of the agency goes to
     * the top right of its first page, where the room is left blank.
     */
    public static Sheet separately(Draft draft, Draft.Attachment attachment) {
        var section = attached(draft.head(), attachment);
        var pieces = new ArrayList<>(section.pieces());
        pieces.addFirst(Line.of(Role.DIGITAL_SIGNATURE, ""));
        return new Sheet(Fields.of(draft), List.of(section.with(pieces)));
    }

    /** A wide table stands on landscape pages of its own. */
    private static List<Section> sections(List<Piece> pieces) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (isWide(piece)) {
                close(open, sections);
                sections.add(new Section(true, sections.isEmpty(), false, List.of(piece)));
            } else {
                open.add(piece);
            }
        }
        close(open, sections);
        return sections;
    }

    private static void close(List<Piece> open, List<Section> sections) {
        if (!open.isEmpty()) {
            sections.add(new Section(false, sections.isEmpty(), false, open));
            open.clear();
        }
    }

    private static Section attached(Draft.Head head, Draft.Attachment attachment) {
        var pieces = new ArrayList<Piece>();
        switch (attachment) {
            case Draft.Appendix(var label, var title, var note, var _) -> {
                pieces.add(Line.heading(Role.APPENDIX, 1, new Piece.Run(label, false)));
                if (title != null) {
                    pieces.add(Line.of(Role.APPENDIX_TITLE, Words.capitals(title)));
                }
                addNote(note, pieces);
            }
            case Draft.Enclosure(var kind, var title, var note, var _) -> {
                pieces.addAll(HeadPieces.ofEnclosure(head, kind, title));
                addNote(note, pieces);
            }
        }
        pieces.addAll(BodyPieces.of(attachment.body()));
        return new Section(pieces.stream().anyMatch(Sheets::isWide), true, true, pieces);
    }

    private static void addNote(@Nullable String note, List<Piece> pieces) {
        if (note != null) {
            pieces.add(Line.of(Role.APPENDIX_NOTE, note));
        }
    }

    private static boolean isWide(Piece piece) {
        return piece instanceof Grid grid && Grids.isWide(grid.weights().size());
    }

    static boolean isLetter(Draft.Head head) {
        return head.kind() == null || head.kind().spelling().equals(DocumentKind.OFFICIAL_LETTER.spelling());
    }
}
