package vn.danvan.documents.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the name of a unit that acts begins and ends inside a sentence. */
final class UnitNames {
    private static final int LONGEST = 330;

    /** {@code Các Bộ}, {@code các sở, ban, ngành}, {@code các đồng chí}. */
    private static final String MANY = Stream.of("Các", "các", "Những", "những")
            .map(many -> many
                    + " (?:đồng chí|bộ|Bộ|sở|Sở|ban|Ban|ngành|phòng|Phòng|cơ quan|đơn vị|tổ chức|địa phương|xã|phường"
                    + "|cấp|đoàn thể|Đoàn thể|trung tâm|Trung tâm|hội|Hội|thành viên|doanh nghiệp|công ty|Công ty|trường"
                    + "|Trường|ủy viên|tỉnh|huyện|Đoàn|đoàn|Tổng|thôn|chi bộ|đảng ủy|cán bộ|Ủy ban|chi hội|khu|tổ|Tổ|tổ dân"
                    + "|bệnh viện|trưởng|đại học|học viện)")
            .collect(Collectors.joining("|"));

    private static final Lexicon HEAD = Agencies.and(MANY + "|Sở, ban");

    /** In a list a member may begin small: {@code …, cơ quan thông tấn báo chí và …}. */
    private static final Lexicon MEMBER =
            Agencies.and(MANY + "|Sở, ban|cơ quan (?!tổ|có|liên|khác|nhà)|lực lượng |chính quyền ");

    private static final String[] VERBS = {
        "chủ trì",
        "phối hợp",
        "chịu trách nhiệm",
        "có trách nhiệm",
        "có nhiệm vụ",
        "căn cứ",
        "theo chức năng",
        "theo dõi",
        "theo thẩm quyền",
        "(?<!Ban )(?<!ban )chỉ đạo(?! các cấp)",
        "(?<!, )lãnh đạo",
        "triển khai",
        "(?<!các )(?<!Các )(?<!, )(?<!và )(?<!quan )tổ chức",
        "thực hiện",
        "hướng dẫn",
        "tham mưu",
        "giúp",
        "đôn đốc",
        "kiểm tra",
        "giám sát",
        "chủ động",
        "khẩn trương",
        "tiếp tục",
        "tăng cường",
        "thường xuyên",
        "kịp thời",
        "bố trí",
        "xây dựng",
        "rà soát",
        "báo cáo",
        "đưa",
        "trình(?= (?:Hội|Ủy|Uỷ|UBND|HĐND|Chính|Chủ|Thủ|cấp|Ban))",
        "cụ thể hóa",
        "quán triệt",
        "phát huy",
        "tham gia",
        "tuyên truyền",
        "đẩy mạnh",
        "nghiên cứu",
        "hỗ trợ",
        "phân công",
        "quan tâm",
        "tập trung",
        "nghiêm túc",
        "vận động",
        "bảo đảm",
        "đảm bảo",
        "huy động",
        "đề xuất",
        "tổng hợp",
        "thẩm định",
        "tiếp nhận",
        "công khai",
        "duy trì",
        "trong phạm vi",
        "cân đối",
        "cho ý kiến",
        "định hướng",
        "là đơn vị",
        "là đầu mối",
        "đầu mối",
        "bàn giao",
        "hoàn thiện",
        "hoàn thành",
        "cung cấp",
        "xác định",
        "thống kê",
        "bồi dưỡng",
        "kiện toàn",
        "nhân rộng",
        "thành lập",
        "nắm tình hình",
        "là cơ quan",
        "gửi",
        "lồng ghép",
        "thẩm tra",
        "cập nhật",
        "đăng ký",
        "khảo sát",
        "cử",
        "làm đầu mối",
        "đăng tải",
        "định kỳ",
        "niêm yết",
        "tiếp công dân",
        "trả lời",
        "giải quyết",
        "xử lý",
        "lập (?:kế hoạch|dự toán|danh sách)",
        "thông tin, tuyên truyền",
        "mở",
        "chuẩn bị",
        "phụ trách",
        "dành thời gian"
    };

    private static final Lexicon VERB = Lexicon.of(String.join("|", VERBS));

    /** Words that show a subject which is told about, not given a task. */
    private static final Lexicon TELLS =
            Lexicon.of("đã|sẽ|đang|vừa|thông báo|ban hành|do|được|yêu cầu|đề nghị|có hiệu lực|có văn bản|có công văn"
                    + "|phát động|nhận được|có \\d+|tại");

    /** {@code … và các cơ quan, tổ chức, cá nhân có liên quan} names nobody. */
    private static final Pattern ANYONE = Pattern.compile(
            "(?:,|\\svà)?\\scác\\s(?:cơ\\squan|tổ\\schức|đơn\\svị)[^;]{0,40}cá\\snhân\\s(?:có\\s)?liên\\squan\\s*$");

    /** {@code Các Bộ:}, {@code Giám đốc các Sở:}: names follow. */
    private static final Pattern OPENS_LIST =
            Pattern.compile("(?:Các|các)\\s(?:Sở|sở|Bộ|bộ|ngành|đơn\\svị|cơ\\squan)$");

    private UnitNames() {}

    /** Whether a name begins here. */
    static boolean opens(String text, int from, int limit) {
        return HEAD.opens(text, from, limit);
    }

    /** Whether a name begins here that stands in a list behind others. */
    static boolean opensMember(String text, int from, int limit) {
        return MEMBER.opens(text, from, limit);
    }

    /** Where the first verb of action stands behind a blank; -1 without any. */
    static int verb(Flow flow, int from, int limit) {
        var text = flow.text();
        int verb = VERB.find(flow, from, limit);
        while (verb >= 0 && (verb == 0 || !Letters.blank(text.charAt(verb - 1)))) {
            verb = VERB.find(flow, verb + 1, limit);
        }
        return verb;
    }

    /**
     * The end of the name that begins at {@code from} and is followed by a verb of action; {@code from} where no name or no
     * verb stands there.
     *
     * @param told true where the name is told to act, so that other words may stand within
     */
    static int end(Flow flow, int from, int to, boolean told) {
        var text = flow.text();
        int limit = Math.min(to, from + LONGEST);
        if (!opens(text, from, limit)) {
            return from;
        }
        int colon = secondColon(text, from, limit);
        int end = verb(flow, from, limit);
        if (colon > 0 && (end < 0 || colon < end)) {
            end = colon;
        }
        if (end < 0 || (!told && TELLS.find(flow, from, end) >= 0)) {
            return from;
        }
        return withoutAnyone(text, from, end);
    }

    /** The colon that ends the name: not that of «Các Bộ: Quốc phòng, Công an chủ động …». */
    private static int secondColon(String text, int from, int limit) {
        int colon = colon(text, from, limit);
        if (colon < 0) {
            return -1;
        }
        boolean list = OPENS_LIST
                .matcher(text.substring(Math.max(from, colon - 14), colon))
                .find();
        if (!list) {
            return colon;
        }
        return colon(text, colon + 1, limit);
    }

    private static int colon(String text, int from, int limit) {
        return text.indexOf(':', from, limit);
    }

    static int withoutAnyone(String text, int from, int end) {
        if (text.indexOf("quan", from, end) < 0) {
            return end;
        }
        var anyone = ANYONE.matcher(text).region(from, end);
        return anyone.find() ? anyone.start() : end;
    }
}
