package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;

/** The foot: recipients on the left, signature on the right. Annex I, Part I, II.7 to II.9, III.3. */
final class FootPieces {
    private static final int LEFT_SHARE = 48;

    private FootPieces() {}

    static List<Piece> of(List<Draft.Signature> signatures, List<String> to) {
        return of(signatures, to, null);
    }

    static List<Piece> of(List<Draft.Signature> signatures, List<String> to, @Nullable String drafter) {
        var recipients = recipients(to, drafter);
        if (signatures.size() < 2) {
            var right = signatures.isEmpty() ? List.<Line>of() : signature(signatures.getFirst());
            return recipients.isEmpty() && right.isEmpty()
                    ? List.of()
                    : List.of(new Pair(LEFT_SHARE, recipients, right));
        }
        return ofTwo(signatures, recipients);
    }

    /** Model 1.9: secretary and chair side by side, the recipients below. */
    private static List<Piece> ofTwo(List<Draft.Signature> signatures, List<Line> recipients) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < signatures.size(); i += 2) {
            var right = i + 1 < signatures.size() ? signature(signatures.get(i + 1)) : List.<Line>of();
            pieces.add(new Pair(LEFT_SHARE, signature(signatures.get(i)), right));
        }
        if (!recipients.isEmpty()) {
            pieces.add(new Pair(LEFT_SHARE, recipients, List.of()));
        }
        return pieces;
    }

    /** The sign of the drafter stands below them: box 12. */
    private static List<Line> recipients(List<String> recipients, @Nullable String drafter) {
        var lines = new ArrayList<Line>();
        if (!recipients.isEmpty()) {
            lines.add(Line.of(Role.RECIPIENTS, "Nơi nhận:"));
            lines.addAll(Listed.lines(Role.RECIPIENT, recipients));
        }
        if (drafter != null) {
            lines.add(Line.of(Role.DRAFTER, Words.capitals(drafter)));
        }
        return lines;
    }

    private static List<Line> signature(Draft.Signature signature) {
        var lines = new ArrayList<Line>();
        signature.authority().forEach(line -> lines.add(Line.of(Role.AUTHORITY, Words.capitals(line))));
        if (signature.title() != null) {
            lines.add(Line.of(Role.POSITION, Words.capitals(signature.title())));
        }
        lines.add(Line.of(Role.SIGNATURE_SPACE, ""));
        if (signature.name() != null) {
            lines.add(Line.of(Role.SIGNER, signature.name()));
        }
        return lines;
    }
}
