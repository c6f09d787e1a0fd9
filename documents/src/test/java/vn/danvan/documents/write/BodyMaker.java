package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Table;

/** Makes up bodies: what is no part stands before the parts below it, for else it would belong to the last of them. */
final class BodyMaker {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** How parts nest, the outermost first. */
    private enum Style {
        CHAPTER,
        SECTION,
        ARTICLE,
        PART,
        CAPITAL,
        ROMAN,
        NUMBER,
        NUMBER_2,
        NUMBER_3,
        LETTER
    }

    private final RandomGenerator random;
    private final PhraseMaker phrases;

    BodyMaker(RandomGenerator random, PhraseMaker phrases) {
        this.random = random;
        this.phrases = phrases;
    }

    List<Element> plan() {
        var styles = phrases.of(List.of(
                List.of(Style.ROMAN, Style.NUMBER, Style.LETTER),
                List.of(Style.ROMAN, Style.NUMBER, Style.NUMBER_2, Style.NUMBER_3),
                List.of(Style.ROMAN, Style.NUMBER, Style.NUMBER_2, Style.LETTER),
                List.of(Style.PART, Style.ROMAN, Style.NUMBER, Style.LETTER),
                List.of(Style.CAPITAL, Style.ROMAN, Style.NUMBER, Style.LETTER),
                List.of(Style.NUMBER, Style.LETTER)));
        return EndMark.on(children(styles, 1, ""));
    }

    List<Element> rules() {
        var styles = phrases.of(List.of(
                List.of(Style.CHAPTER, Style.ARTICLE, Style.NUMBER, Style.LETTER),
                List.of(Style.CHAPTER, Style.SECTION, Style.ARTICLE, Style.NUMBER, Style.LETTER),
                List.of(Style.ARTICLE, Style.NUMBER, Style.LETTER),
                List.of(Style.ROMAN, Style.NUMBER, Style.LETTER)));
        return EndMark.on(parts(styles, 1, ""));
    }

    List<Element> decision(String authority) {
        var body = new ArrayList<Element>();
        body.add(new Paragraph(authority));
        int bases = random.nextInt(1, 5);
        for (int i = 0; i < bases; i++) {
            body.add(new Paragraph(
                    "Căn cứ Nghị định số %d/2025/NĐ-CP ngày 05 tháng 3 năm 2025 của Chính phủ về công tác mẫu;"
                            .formatted(i + 10)));
        }
        body.add(new Paragraph("Theo đề nghị của Chánh Văn phòng Sở Mẫu."));
        body.add(new Paragraph("QUYẾT ĐỊNH:"));
        int articles = random.nextInt(2, 5);
        for (int i = 1; i <= articles; i++) {
            body.add(new Part(1, "Điều " + i + ".", null, phrases.sentence(), List.of()));
        }
        return EndMark.on(body);
    }

    List<Element> letter() {
        var body = new ArrayList<Element>(phrases.some(1, 3, () -> new Paragraph(phrases.sentence())));
        if (random.nextBoolean()) {
            body.addAll(children(List.of(Style.NUMBER, Style.LETTER), 1, ""));
        }
        return EndMark.on(body);
    }

    List<Element> minutes() {
        var body = new ArrayList<Element>();
        body.add(new Paragraph("Thời gian bắt đầu: 08 giờ 00 ngày 05 tháng 6 năm 2026."));
        body.add(new Paragraph("Địa điểm: Phòng họp số 1, Sở Mẫu."));
        body.add(new Paragraph("Chủ trì: ông " + phrases.person() + "."));
        body.addAll(children(List.of(Style.NUMBER, Style.LETTER), 1, ""));
        return EndMark.on(body);
    }

    List<Element> appendix() {
        return random.nextBoolean()
                ? List.of(table())
                : EndMark.on(children(List.of(Style.NUMBER, Style.LETTER), 1, ""));
    }

    private List<Element> children(List<Style> styles, int level, String above) {
        var children = new ArrayList<Element>();
        children.addAll(phrases.some(0, level == 1 ? 2 : 1, () -> new Paragraph(phrases.sentence())));
        if (random.nextInt(3) == 0) {
            children.addAll(bullets());
        }
        if (random.nextInt(8) == 0) {
            children.add(table());
        }
        if (!styles.isEmpty() && (level < 3 || random.nextInt(3) == 0)) {
            children.addAll(parts(styles, level, above));
        }
        if (children.isEmpty()) {
            children.add(new Paragraph(phrases.sentence()));
        }
        return children;
    }

    private List<Element> bullets() {
        return phrases.some(1, 4, () -> new Bullet(phrases.of(List.of("-", "-", "+")), phrases.sentence()));
    }

    private List<Element> parts(List<Style> styles, int level, String above) {
        int count = random.nextInt(1, level == 1 ? 6 : 4);
        return IntStream.rangeClosed(1, count)
                .<Element>mapToObj(i -> part(styles, level, i, above))
                .toList();
    }

    private Part part(List<Style> styles, int level, int number, String above) {
        var style = styles.getFirst();
        var below = styles.subList(1, styles.size());
        var prefix = style.name().startsWith("NUMBER") ? above + number + "." : "";
        var marker = marker(style, number, above);
        boolean titled = style.compareTo(Style.ROMAN) <= 0 || (style != Style.LETTER && random.nextBoolean());
        if (titled) {
            var title = style == Style.ARTICLE ? phrases.title() : title(style);
            return new Part(level, marker, title, null, children(below, level + 1, prefix));
        }
        boolean runsIn = random.nextInt(5) == 0;
        return new Part(
                level,
                marker,
                runsIn ? phrases.agency() : null,
                phrases.sentence(),
                random.nextInt(3) == 0 ? bullets() : List.of());
    }

    private String title(Style style) {
        boolean capitals = style.compareTo(Style.ROMAN) <= 0;
        return capitals ? Words.capitals(phrases.title()) : phrases.title();
    }

    private static String marker(Style style, int number, String above) {
        return switch (style) {
            case CHAPTER -> "Chương " + ROMAN.get(number - 1);
            case SECTION -> "Mục " + number;
            case ARTICLE -> "Điều " + number + ".";
            case PART -> "Phần " + ROMAN.get(number - 1);
            case CAPITAL -> "ABCDĐ".charAt(number - 1) + ".";
            case ROMAN -> ROMAN.get(number - 1) + ".";
            case NUMBER -> number + ".";
            case NUMBER_2, NUMBER_3 -> above + number + ".";
            case LETTER -> LETTERS.charAt(number - 1) + ")";
        };
    }

    private Table table() {
        int columns = random.nextInt(2, 10);
        var rows = new ArrayList<List<String>>();
        rows.add(IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? "TT" : "Nội dung " + i)
                .toList());
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            rows.add(IntStream.range(0, columns).mapToObj(this::cell).toList());
        }
        return new Table(rows);
    }

    private String cell(int column) {
        return switch (random.nextInt(column == 0 ? 1 : 6)) {
            case 0 -> String.valueOf(random.nextInt(1, 500));
            case 1 -> "15/6/2026";
            case 2 -> "";
            case 3 -> "- Sở Mẫu; - Sở Thử nghiệm";
            default -> phrases.title();
        };
    }
}
