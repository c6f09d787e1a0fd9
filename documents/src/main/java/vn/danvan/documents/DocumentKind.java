package vn.danvan.documents;

import static vn.danvan.documents.DocumentKind.Group.DECREE_30;
import static vn.danvan.documents.DocumentKind.Group.JOINT;
import static vn.danvan.documents.DocumentKind.Group.LEGAL;
import static vn.danvan.documents.DocumentKind.Group.OTHER;
import static vn.danvan.documents.DocumentKind.Group.PARTY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of documents (tên loại văn bản): the 29 of Decree 30/2020/NĐ-CP, Article 7, with the letters of its Annex III, and
 * those of legislation, of the Party and of joint papers.
 */
public enum DocumentKind {
    RESOLUTION("Nghị quyết", "NQ", DECREE_30),
    DECISION("Quyết định", "QĐ", DECREE_30),
    DIRECTIVE("Chỉ thị", "CT", DECREE_30),
    REGULATION("Quy chế", "QC", DECREE_30),
    RULES("Quy định", "QyĐ", DECREE_30),
    COMMUNIQUE("Thông cáo", "TC", DECREE_30),
    NOTICE("Thông báo", "TB", DECREE_30),
    GUIDANCE("Hướng dẫn", "HD", DECREE_30),
    PROGRAMME("Chương trình", "CTr", DECREE_30),
    PLAN("Kế hoạch", "KH", DECREE_30),
    SCHEME("Phương án", "PA", DECREE_30),
    STRATEGY_PAPER("Đề án", "ĐA", DECREE_30),
    PROJECT("Dự án", "DA", DECREE_30),
    REPORT("Báo cáo", "BC", DECREE_30),
    MINUTES("Biên bản", "BB", DECREE_30),
    SUBMISSION("Tờ trình", "TTr", DECREE_30),
    CONTRACT("Hợp đồng", "HĐ", DECREE_30),
    OFFICIAL_LETTER("Công văn", null, DECREE_30),
    TELEGRAM("Công điện", "CĐ", DECREE_30),
    MEMORANDUM("Bản ghi nhớ", "BGN", DECREE_30),
    AGREEMENT("Bản thỏa thuận", "BTT", DECREE_30),
    MANDATE("Giấy ủy quyền", "GUQ", DECREE_30),
    INVITATION("Giấy mời", "GM", DECREE_30),
    INTRODUCTION("Giấy giới thiệu", "GGT", DECREE_30),
    LEAVE_PERMIT("Giấy nghỉ phép", "GNP", DECREE_30),
    DISPATCH_SLIP("Phiếu gửi", "PG", DECREE_30),
    TRANSFER_SLIP("Phiếu chuyển", "PC", DECREE_30),
    NOTICE_SLIP("Phiếu báo", "PB", DECREE_30),
    PUBLIC_LETTER("Thư công", null, DECREE_30),

    CONSTITUTION("Hiến pháp", null, LEGAL),
    CODE("Bộ luật", null, LEGAL),
    LAW("Luật", null, LEGAL),
    ORDINANCE("Pháp lệnh", "PL", LEGAL),
    ORDER("Lệnh", "L", LEGAL),
    EDICT("Sắc lệnh", "SL", LEGAL),
    DECREE("Nghị định", "NĐ", LEGAL),
    CIRCULAR("Thông tư", "TT", LEGAL),
    CONSOLIDATED_TEXT("Văn bản hợp nhất", "VBHN", LEGAL),

    CONCLUSION("Kết luận", "KL", PARTY),
    PARTY_CIRCULAR("Thông tri", null, PARTY),
    PARTY_LETTER("Công văn", "CV", PARTY),
    PARTY_RULES("Quy định", "QĐi", PARTY),
    STATUTE("Điều lệ", null, PARTY),
    ACTION_PROGRAMME("Chương trình hành động", null, PARTY),
    ACTION_PLAN("Kế hoạch hành động", null, PARTY),

    JOINT_CIRCULAR("Thông tư liên tịch", "TTLT", JOINT),
    JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT", JOINT),
    JOINT_GUIDANCE("Hướng dẫn liên tịch", "HDLT", JOINT),
    JOINT_PLAN("Kế hoạch liên tịch", "KHLT", JOINT),
    COOPERATION_PROGRAMME("Chương trình phối hợp", "CTrPH", JOINT),
    COOPERATION_REGULATION("Quy chế phối hợp", "QCPH", JOINT),
    COOPERATION_RULES("Quy định phối hợp", null, JOINT),
    COOPERATION_PLAN("Kế hoạch phối hợp", "KHPH", JOINT),

    PAPER("Văn bản", null, OTHER),
    PROCEDURE("Quy trình", null, OTHER),
    HOUSE_RULES("Nội quy", null, OTHER),
    OUTLINE("Đề cương", null, OTHER),
    CERTIFICATE("Giấy chứng nhận", null, OTHER),
    SUBMISSION_SLIP("Phiếu trình", null, OTHER),
    STATEMENT("Tuyên bố", null, OTHER),
    APPEAL("Lời kêu gọi", null, OTHER),
    WORK_PROGRAMME("Chương trình công tác", null, OTHER);

    /** Which rules name the kind. */
    public enum Group {
        /** Decree 30/2020/NĐ-CP, Article 7 */
        DECREE_30,
        /** văn bản quy phạm pháp luật */
        LEGAL,
        /** văn bản của Đảng */
        PARTY,
        /** văn bản liên tịch, phối hợp */
        JOINT,
        OTHER
    }

    private static final Map<String, DocumentKind> BY_SPELLING = Arrays.stream(values())
            .collect(
                    Collectors.toMap(kind -> kind.spelling.toLowerCase(Locale.ROOT), Function.identity(), (a, b) -> a));

    private static final Map<String, DocumentKind> BY_LETTERS = Arrays.stream(values())
            .filter(kind -> kind.letters != null)
            .collect(Collectors.toMap(
                    kind -> String.valueOf(kind.letters).toUpperCase(Locale.ROOT), Function.identity(), (a, b) -> a));

    private final String spelling;
    private final @Nullable String letters;
    private final Group group;

    DocumentKind(String spelling, @Nullable String letters, Group group) {
        this.spelling = spelling;
        this.letters = letters;
        this.group = group;
    }

    /** The usual spelling, such as {@code Kế hoạch}. */
    public String spelling() {
        return spelling;
    }

    /** The letters in a symbol, such as {@code KH}; empty for an official letter, a law and some others. */
    public Optional<String> letters() {
        return Optional.ofNullable(letters);
    }

    public Group group() {
        return group;
    }

    /** The kind of this name, whatever its case. */
    public static Optional<DocumentKind> named(String words) {
        return Optional.ofNullable(BY_SPELLING.get(words.strip().toLowerCase(Locale.ROOT)));
    }

    /** The kind of these letters of a symbol, whatever their case. */
    public static Optional<DocumentKind> ofLetters(String letters) {
        return Optional.ofNullable(BY_LETTERS.get(letters.toUpperCase(Locale.ROOT)));
    }
}
