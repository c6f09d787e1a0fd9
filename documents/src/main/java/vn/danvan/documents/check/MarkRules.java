package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Marks;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Secrecy;
import vn.danvan.documents.Span;
import vn.danvan.documents.Urgency;

/** Stamps and the sign of the drafter (dấu chỉ độ mật, mức độ khẩn, …), Decree 30/2020/NĐ-CP, Annex I, Part I, III.2 and III.3. */
final class MarkRules {
    private static final Pattern DRAFTER = Pattern.compile("[\\p{Lu}.]+\\.\\(\\d+\\)");

    /** What a sign in capitals still has wrong: blanks, no stop before the bracket. */
    private static final Pattern LETTERS_AND_COPIES =
            Pattern.compile("([\\p{L}.]*\\p{L})\\.?\\s*\\(\\s*(\\d+)[^)]*\\).?");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "SECRECY-WORDS",
                    ERROR,
                    Clauses.MARKS,
                    "Dấu chỉ độ mật là «TUYỆT MẬT», «TỐI MẬT» hoặc «MẬT».",
                    "BÍ MẬT",
                    "MẬT",
                    MarkRules::secrecy),
            Rule.form(
                    "URGENCY-WORDS",
                    ERROR,
                    Clauses.MARKS,
                    "Dấu chỉ mức độ khẩn là «HỎA TỐC», «THƯỢNG KHẨN» hoặc «KHẨN».",
                    "HỎA TỐC HẸN GIỜ",
                    "HỎA TỐC",
                    MarkRules::urgency),
            Rule.form(
                    "MARK-UPPER",
                    ERROR,
                    Clauses.MARKS,
                    "Dấu chỉ độ mật, mức độ khẩn và chỉ dẫn về phạm vi lưu hành trình bày bằng chữ in hoa.",
                    "Khẩn",
                    "KHẨN",
                    MarkRules::capitals),
            Rule.form(
                    "MARK-PLACE",
                    WARNING,
                    Clauses.MARKS,
                    "Dấu chỉ độ mật và mức độ khẩn đặt dưới số, ký hiệu hoặc dưới trích yếu công văn (ô số 10a, 10b).",
                    "KHẨN ở trên tên cơ quan",
                    "KHẨN ở dưới số, ký hiệu",
                    MarkRules::place),
            Rule.form(
                    "DRAFTER-FORM",
                    ERROR,
                    Clauses.DRAFTER,
                    "Ký hiệu người soạn thảo viết in hoa, có dấu chấm, rồi số lượng bản phát hành trong ngoặc đơn.",
                    "pl (300)",
                    "PL.(300)",
                    MarkRules::drafter));

    private MarkRules() {}

    private static Marks marks(Paper paper) {
        return paper.document().header().marks();
    }

    private static void secrecy(Paper paper, Findings findings) {
        words(findings, marks(paper).secrecy(), words -> Secrecy.named(words).isPresent());
    }

    private static void urgency(Paper paper, Findings findings) {
        words(findings, marks(paper).urgency(), words -> Urgency.named(words).isPresent());
    }

    /** A degree with a further word loses it; which degree another word means, a person must say. */
    private static void words(Findings findings, @Nullable Passage mark, Function<String, Boolean> isDegree) {
        if (mark == null || isDegree.apply(mark.text())) {
            return;
        }
        var express = Urgency.EXPRESS.words();
        if (mark.text().startsWith(express)) {
            findings.replace(PagePart.MARKS, mark.span(), express);
        } else {
            findings.add(
                    PagePart.MARKS,
                    mark.span(),
                    null,
                    "«%s» không phải là một độ mật, mức độ khẩn.".formatted(mark.text()));
        }
    }

    private static void capitals(Paper paper, Findings findings) {
        var marks = marks(paper);
        Stream.of(marks.secrecy(), marks.urgency(), marks.circulation()).forEach(mark -> {
            var words = mark == null ? "" : paper.words(mark.span());
            if (mark != null && !words.equals(words.toUpperCase(Locale.ROOT))) {
                findings.replace(PagePart.MARKS, mark.span(), words.toUpperCase(Locale.ROOT));
            }
        });
    }

    /** Text boxes come before the paragraph that they are tied to, so only what stands above the agency is surely in a wrong place. */
    private static void place(Paper paper, Findings findings) {
        var header = paper.document().header();
        var agency = header.parentAgency() == null ? header.agency() : header.parentAgency();
        int head = agency == null ? 0 : agency.span().start();
        Stream.of(marks(paper).secrecy(), marks(paper).urgency()).forEach(mark -> {
            if (mark != null && mark.span().start() < head) {
                findings.look(PagePart.MARKS, mark.span(), mark.text(), "dưới số, ký hiệu");
            }
        });
    }

    private static void drafter(Paper paper, Findings findings) {
        var sign = marks(paper).drafter();
        if (sign == null || DRAFTER.matcher(sign.text()).matches()) {
            return;
        }
        var m = LETTERS_AND_COPIES.matcher(sign.text());
        if (m.matches()) {
            Span span = sign.span();
            findings.replace(PagePart.RECIPIENTS, span, m.group(1).toUpperCase(Locale.ROOT) + ".(" + m.group(2) + ")");
        }
    }
}
