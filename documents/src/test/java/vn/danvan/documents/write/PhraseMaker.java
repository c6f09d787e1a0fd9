package vn.danvan.documents.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes up words, sentences, names and agencies, all recognisably invented. */
final class PhraseMaker {
    static final List<String> PARENTS =
            List.of("UBND tỉnh Ví Dụ", "UBND thành phố Thí Điểm", "Bộ Mẫu và Thử nghiệm", "UBND xã Ví Dụ", "Sở Mẫu");
    static final List<String> SUBORDINATES = List.of(
            "Sở Mẫu",
            "Sở Thử nghiệm, Mô phỏng và Ví dụ",
            "Văn phòng",
            "Cục Thử nghiệm",
            "Trung tâm Phục vụ hành chính công",
            "Phòng Văn hóa - Xã hội",
            "Chi cục Minh họa và Kiểm nghiệm mẫu thử nghiệm");
    static final List<String> PLACES = List.of("Ví Dụ", "Hà Mẫu", "Thí Điểm", "Thành phố Thí Điểm", "Mẫu");
    static final List<String> UNITS = List.of("SM", "UBND", "VP", "STNMP", "CTN", "TTPVHCC", "PVHXH");

    private static final List<String> AGENCIES = List.of(
            "Ủy ban nhân dân tỉnh Ví Dụ",
            "Ủy ban nhân dân xã Mẫu",
            "Sở Mẫu tỉnh Ví Dụ",
            "Sở Thử nghiệm",
            "Bộ Mẫu",
            "Văn phòng Ủy ban nhân dân tỉnh Ví Dụ",
            "Hội đồng nhân dân tỉnh Ví Dụ",
            "Ban Quản lý Khu kinh tế Thí Điểm",
            "Trung tâm Minh họa tỉnh Ví Dụ");

    private static final List<String> RECIPIENTS = List.of(
            "Như trên",
            "Bộ Mẫu (để b/c)",
            "TT. Tỉnh ủy, TT. HĐND tỉnh",
            "Chủ tịch, các PCT UBND tỉnh",
            "Các sở, ban, ngành tỉnh",
            "UBND các xã, phường",
            "Giám đốc và các Phó Giám đốc Sở",
            "Các phòng, đơn vị thuộc Sở",
            "Cổng Thông tin điện tử tỉnh");

    private static final List<String> VERBS = List.of(
            "tổ chức",
            "triển khai",
            "thực hiện",
            "tăng cường",
            "rà soát",
            "kiểm tra",
            "đẩy mạnh",
            "xây dựng",
            "nâng cao",
            "tuyên truyền",
            "báo cáo",
            "phối hợp thực hiện",
            "theo dõi, đôn đốc");

    private static final List<String> OBJECTS = List.of(
            "công tác dân vận chính quyền",
            "quy chế dân chủ ở cơ sở",
            "cải cách hành chính",
            "phong trào thi đua «Dân vận khéo»",
            "việc tiếp công dân, giải quyết khiếu nại, tố cáo",
            "kỷ luật, kỷ cương hành chính",
            "chuyển đổi số",
            "đối thoại với Nhân dân",
            "các mô hình kinh tế - xã hội",
            "chất lượng đội ngũ cán bộ, công chức, viên chức",
            "việc công khai thủ tục hành chính");

    private static final List<String> ENDINGS = List.of(
            "năm 2026",
            "trên địa bàn tỉnh Ví Dụ",
            "trong quý II năm 2026",
            "trước ngày 15 tháng 6 năm 2026",
            "theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ",
            "theo quy định tại khoản 2 Điều 5 Nghị định số 99/2025/NĐ-CP",
            "đạt ít nhất 95% chỉ tiêu được giao",
            "gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị",
            "(có danh mục kèm theo)",
            "định kỳ hằng quý");

    private static final List<String> SURNAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đặng");
    private static final List<String> GIVEN = List.of("Văn Thử", "Thị Mẫu", "Minh Họa", "Ví Dụ", "Thị Thí Điểm");

    private final RandomGenerator random;

    PhraseMaker(RandomGenerator random) {
        this.random = random;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> some(int least, int most, Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(least, most + 1)).toList();
    }

    String agency() {
        return of(AGENCIES);
    }

    String recipient() {
        return of(RECIPIENTS);
    }

    String person() {
        return of(SURNAMES) + " " + of(GIVEN);
    }

    /** {@code tăng cường cải cách hành chính năm 2026}. */
    String lowerTitle() {
        return clause();
    }

    String title() {
        return upperFirst(clause());
    }

    /** Ends without sign. */
    private String clause() {
        var words = new StringBuilder(of(VERBS) + " " + of(OBJECTS));
        for (int i = random.nextInt(3); i > 0; i--) {
            words.append(of(List.of(", ", " và ", "; ")))
                    .append(of(VERBS))
                    .append(' ')
                    .append(of(OBJECTS));
        }
        return words.append(' ').append(of(ENDINGS)).toString();
    }

    String sentence() {
        var words = new StringBuilder(upperFirst(clause()));
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(random.nextBoolean() ? ", " + clause() : ". " + upperFirst(clause()));
        }
        return words.append('.').toString();
    }

    /** A unit with its task, or a running sentence. */
    String task() {
        return agency() + " chủ trì, phối hợp với các sở, ban, ngành " + clause() + ".";
    }

    static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
