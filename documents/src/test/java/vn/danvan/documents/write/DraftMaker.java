package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Secrecy;
import vn.danvan.documents.Urgency;
import vn.danvan.documents.write.Draft.Appendix;
import vn.danvan.documents.write.Draft.Attachment;
import vn.danvan.documents.write.Draft.Enclosure;
import vn.danvan.documents.write.Draft.Head;
import vn.danvan.documents.write.Draft.Marks;
import vn.danvan.documents.write.Draft.Signature;

/** Makes up drafts that follow the form rules: of every kind, agency and structure, the same for the same random numbers. */
final class DraftMaker {
    private static final List<DocumentKind> NAMED = Arrays.stream(DocumentKind.values())
            .filter(kind -> kind.group() == DocumentKind.Group.DECREE_30)
            .filter(kind -> kind != DocumentKind.OFFICIAL_LETTER && kind != DocumentKind.PUBLIC_LETTER)
            .toList();

    private final RandomGenerator random;
    private final PhraseMaker phrases;
    private final BodyMaker bodies;

    DraftMaker(RandomGenerator random) {
        this.random = random;
        this.phrases = new PhraseMaker(random);
        this.bodies = new BodyMaker(random, phrases);
    }

    Draft draft() {
        var draft = unmarked();
        return random.nextInt(3) == 0
                ? new Draft(
                        draft.head().with(marks()),
                        draft.addressees(),
                        draft.body(),
                        draft.recipients(),
                        draft.signatures(),
                        draft.attachments())
                : draft;
    }

    /** Boxes 10a to 13, each of them in half of the drafts that have any. */
    private Marks marks() {
        return new Marks(
                random.nextBoolean() ? null : phrases.of(List.of(Secrecy.values())),
                random.nextBoolean() ? null : phrases.of(List.of(Urgency.values())),
                random.nextBoolean()
                        ? null
                        : phrases.of(List.of("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "HỌP XONG TRẢ LẠI")),
                random.nextBoolean()
                        ? null
                        : "%s.(%02d)".formatted(phrases.of(List.of("PL", "ĐV", "NVT")), random.nextInt(1, 400)),
                random.nextBoolean() ? null : contact());
    }

    private String contact() {
        var address = "Địa chỉ: Số %d, đường Ví Dụ, phường Mẫu; ".formatted(random.nextInt(1, 300));
        var web = random.nextBoolean() ? "" : "; Trang thông tin điện tử: https://somau.vidu.example";
        return address
                + "Điện thoại: 0299.3%06d; Thư điện tử: somau@vidu.example".formatted(random.nextInt(1_000_000))
                + web;
    }

    private Draft unmarked() {
        return switch (random.nextInt(6)) {
            case 0 -> letter();
            case 1 -> decision();
            case 2 -> minutes();
            default -> named(phrases.of(NAMED));
        };
    }

    private Draft named(DocumentKind kind) {
        if (kind == DocumentKind.DECISION || kind == DocumentKind.RESOLUTION) {
            return decision();
        }
        if (kind == DocumentKind.MINUTES) {
            return minutes();
        }
        var head = head(kind, phrases.title());
        boolean upward = kind == DocumentKind.SUBMISSION || (kind == DocumentKind.REPORT && random.nextBoolean());
        var addressees = upward ? phrases.some(1, 1, phrases::agency) : List.<String>of();
        return draft(head, addressees, bodies.plan(), signature(head), appendices(head));
    }

    private Draft letter() {
        var head = head(DocumentKind.OFFICIAL_LETTER, phrases.lowerTitle());
        var addressees = phrases.some(1, 4, phrases::agency);
        return draft(head, addressees, bodies.letter(), signature(head), appendices(head));
    }

    private Draft decision() {
        boolean issues = random.nextBoolean();
        var head = head(DocumentKind.DECISION, (issues ? "Ban hành " : "Về việc ") + phrases.lowerTitle());
        var authority = Words.capitals(phrases.of(List.of("Giám đốc", "Chủ tịch")) + " " + head.agency());
        var kind = phrases.of(List.of(
                DocumentKind.PLAN,
                DocumentKind.REGULATION,
                DocumentKind.RULES,
                DocumentKind.STRATEGY_PAPER,
                DocumentKind.PROGRAMME));
        List<Attachment> attached = issues
                ? List.of(new Enclosure(kind, phrases.title(), note("Quyết định", head), bodies.rules()))
                : List.copyOf(appendices(head));
        return draft(head, List.of(), bodies.decision(authority), signature(head), attached);
    }

    /** Model 1.9 has no place and date; secretary and chair sign. */
    private Draft minutes() {
        var agency = phrases.agency();
        var head =
                new Head(null, Words.capitals(agency), symbol("BB"), null, null, DocumentKind.MINUTES, phrases.title());
        var signatures = List.of(
                new Signature(List.of(), "THƯ KÝ", phrases.person()),
                new Signature(List.of(), "CHỦ TỌA", phrases.person()));
        return new Draft(head, List.of(), bodies.minutes(), recipients(), signatures, List.of());
    }

    private Draft draft(
            Head head,
            List<String> addressees,
            List<Element> body,
            Signature signature,
            List<? extends Attachment> attachments) {
        return new Draft(head, addressees, body, recipients(), List.of(signature), List.copyOf(attachments));
    }

    private Head head(DocumentKind kind, String title) {
        boolean blank = random.nextInt(4) == 0;
        Integer day = blank ? null : Integer.valueOf(random.nextInt(1, 29));
        var date = new IssueDate(random.nextInt(2020, 2031), random.nextInt(1, 13), day);
        var letters = kind.letters().orElse("SM");
        var number = blank ? "/" + letters + "-" + phrases.of(PhraseMaker.UNITS) : symbol(letters);
        var parent = random.nextBoolean() ? phrases.of(PhraseMaker.PARENTS) : null;
        var agency = parent == null ? phrases.agency() : phrases.of(PhraseMaker.SUBORDINATES);
        return new Head(
                upper(parent), Words.capitals(agency), number, phrases.of(PhraseMaker.PLACES), date, kind, title);
    }

    private static @Nullable String upper(@Nullable String words) {
        return words == null ? null : Words.capitals(words);
    }

    private String symbol(String letters) {
        return "%02d/%s-%s".formatted(random.nextInt(1, 2000), letters, phrases.of(PhraseMaker.UNITS));
    }

    private Signature signature(Head head) {
        var agency = String.valueOf(head.agency());
        var name = phrases.person();
        boolean collective = agency.startsWith("ỦY BAN") || agency.startsWith("HỘI ĐỒNG");
        if (collective) {
            return random.nextBoolean()
                    ? new Signature(List.of("TM. " + agency), "CHỦ TỊCH", name)
                    : new Signature(List.of("TM. " + agency, "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", name);
        }
        return switch (random.nextInt(5)) {
            case 0 -> new Signature(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", name);
            case 1 -> new Signature(List.of("TL. GIÁM ĐỐC"), "CHÁNH VĂN PHÒNG", name);
            case 2 -> new Signature(List.of("TUQ. CHỦ TỊCH"), "GIÁM ĐỐC SỞ MẪU", name);
            case 3 -> new Signature(List.of(), "Q. GIÁM ĐỐC", name);
            default -> new Signature(List.of(), "GIÁM ĐỐC", name);
        };
    }

    private List<String> recipients() {
        var lines = new ArrayList<String>();
        lines.addAll(phrases.some(0, 5, phrases::recipient));
        lines.add("Lưu: VT, " + phrases.of(PhraseMaker.UNITS));
        return lines;
    }

    private List<Appendix> appendices(Head head) {
        int count = random.nextInt(4) == 0 ? random.nextInt(1, 4) : 0;
        var kind = head.kind() == null ? "Văn bản" : head.kind().spelling();
        return IntStream.range(0, count)
                .mapToObj(i -> new Appendix(
                        count == 1 ? "Phụ lục" : "Phụ lục " + "I".repeat(i + 1),
                        Words.capitals(phrases.title()),
                        random.nextBoolean() ? note(kind, head) : null,
                        bodies.appendix()))
                .toList();
    }

    private static String note(String kind, Head head) {
        var date = head.date() == null ? "" : head.date().words().replaceAll("\\s+", " ");
        return "(Kèm theo %s số %s %s của %s)".formatted(kind, head.symbol(), date, head.agency());
    }
}
