package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.documents.Span;

/**
 * The lines of the signature as they stand, right or wrong: {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Nguyễn Văn Thử}.
 *
 * @param offices the lines of authority and office
 * @param name the line of the name
 */
record SignatureBlock(List<Span> offices, Span name) {
    private static final int MOST_OFFICES = 5;
    private static final int LONGEST_LINE = 80;

    private static final Pattern OFFICE =
            Pattern.compile("(?iu)(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|TƯQ|UQ|Q)\\.?\\s\\p{L}.*"
                    + "|(?:quyền |phó )?(?:tổng giám đốc|giám đốc|chủ tịch|chủ nhiệm|trưởng ban|trưởng phòng|chánh văn phòng"
                    + "|chánh thanh tra|viện trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|thủ tướng|bộ trưởng|vụ trưởng|trưởng đoàn)"
                    + "|thứ trưởng)(?:[ ,].*)?");

    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}./]{1,10}\\.?\\s)?\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*){1,5}");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)[(\\[].*[)\\]]|(?:đã ký|ký tên|chữ ký).*");

    static Optional<SignatureBlock> of(Paper paper) {
        var read = paper.document().signatory();
        int from = read != null ? read.span().start() : searchedFrom(paper);
        int to = read != null ? read.span().end() : paper.text().length();
        if (from < 0) {
            return Optional.empty();
        }
        var pieces = paper.pieces(from, to).stream()
                .filter(piece -> read != null || !isRecipient(paper, piece))
                .toList();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (OFFICE.matcher(paper.words(pieces.get(i))).matches() || read != null) {
                var block = at(paper, pieces, i);
                if (block.isPresent() || read != null) {
                    return block;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRecipient(Paper paper, Span piece) {
        return paper.document().recipients().stream()
                .anyMatch(item -> item.span().overlaps(piece));
    }

    /** Where the reader took no signature, its lines stand near the recipients. */
    private static int searchedFrom(Paper paper) {
        var recipients = paper.document().recipients();
        return recipients.isEmpty()
                ? -1
                : Math.max(0, recipients.getFirst().span().start() - 600);
    }

    private static Optional<SignatureBlock> at(Paper paper, List<Span> pieces, int first) {
        var offices = new ArrayList<Span>();
        for (int i = first; i < pieces.size() && offices.size() <= MOST_OFFICES; i++) {
            var words = paper.words(pieces.get(i));
            if (!offices.isEmpty() && NAME.matcher(words).matches() && !office(words)) {
                return Optional.of(new SignatureBlock(offices, pieces.get(i)));
            }
            if (words.length() > LONGEST_LINE || isRecipient(paper, pieces.get(i))) {
                continue;
            }
            if (!BETWEEN.matcher(words).matches()) {
                offices.add(pieces.get(i));
            }
        }
        return Optional.empty();
    }

    /** In capitals a name and an office look alike; offices begin with their own words. */
    private static boolean office(String words) {
        return OFFICE.matcher(words).matches()
                || words.matches("(?u)(?:ỦY|UỶ|BAN|HỘI|CHỦ|PHÓ|TRƯỞNG|NHÂN|DÂN|VĂN PHÒNG|UBND|HĐND|THƯỜNG).*");
    }

    Span span() {
        return new Span(offices.getFirst().start(), name.end());
    }

    String words(Paper paper) {
        return offices.stream().map(paper::words).collect(Collectors.joining("\n"));
    }

    /** The lines that open with TM., KT. and the like. */
    String authority(Paper paper) {
        return offices.stream()
                .map(paper::words)
                .filter(words -> words.matches("(?:TM|KT|TL|TUQ)\\..*"))
                .collect(Collectors.joining("\n"));
    }

    /** The office of the signer himself, in capitals: what stands last, in a line of its own. */
    String title(Paper paper) {
        var last = words(paper, offices.size() - 1);
        var before = offices.size() > 1 ? words(paper, offices.size() - 2) : "";
        return before.startsWith("PHÓ ") ? before + " " + last : last;
    }

    private String words(Paper paper, int line) {
        return paper.words(offices.get(line)).toUpperCase(Locale.ROOT);
    }
}
