package vn.danvan.documents.read;

/** How names of agencies and offices begin (cơ quan, tổ chức, chức danh). */
final class Agencies {
    /** First words that are safe in small letters and in capitals. */
    private static final String PLAIN =
            "Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|Chính phủ|Thủ tướng|Văn phòng|Sở|Tổng cục"
                    + "|Chi cục|Cục|Trung tâm|Học viện|Đại học|Đảng ủy|Đảng uỷ|Đảng đoàn|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy"
                    + "|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Thị ủy|Chi bộ|Chi ủy|Cấp ủy|Mặt trận|MTTQ|Liên đoàn|Công đoàn|Liên minh"
                    + "|Liên hiệp|Tòa án|Toà án|Thanh tra|Kiểm toán|Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Chi nhánh"
                    + "|Bảo hiểm xã hội|Bệnh viện|Tạp chí|Nhà xuất bản|Thư viện|Bảo tàng|Phân hiệu|Trạm|Kho bạc|Công an|Quân khu|Đài|Thông tấn xã|Quốc hội|Chủ tịch|Thường trực"
                    + "|Tổng Liên đoàn|Viện kiểm sát|Viện Kiểm sát|BQL|BCĐ|BCH|Hiệp hội|Tiểu ban";

    /** First words that begin other phrases too: «Ban hành», «Báo cáo», «Phòng chống», «Tổ chức», «Hội nghị». */
    private static final String GUARDED =
            "Ban(?! hành)|Báo(?! cáo| động)|Bộ(?! (?:chỉ số|tiêu chí|máy|thủ tục|[Ll]uật))"
                    + "|Phòng(?!,? (?:chống|ngừa|tránh|cháy|bệnh|thủ))|Tổ(?! chức)|Hội(?! (?:nghị|thi|thảo|nhập|viên))|Đoàn(?! kết)"
                    + "|Trường(?! hợp)|Viện(?! dẫn)|Vụ(?! (?:việc|án))|Đội(?! ngũ)|Hạt(?! nhân)|Quỹ(?! đất)|Khối(?! lượng)";

    private static final String OFFICES = "Bộ trưởng|Phó Thủ tướng|Phó Chủ tịch|Thủ trưởng|Giám đốc|Phó Giám đốc"
            + "|Chánh Văn phòng|Chánh Thanh tra|Chánh án|Trưởng|Người đứng đầu|Lãnh đạo|Cơ quan|Đơn vị|Tổng Bí thư"
            + "|Đại biểu|Đồng chí|Ủy viên|Bí thư|Cổng|Bộ phận|Liên ngành|Thôn|Khu phố|Tổ dân phố|Tư lệnh|Hiệu trưởng"
            + "|Kế toán|Công chức|Cán bộ|Đảng ở|Liên Bộ|liên Bộ|Liên bộ|Trang";

    private static final String ALL = OFFICES + "|" + PLAIN + "|" + GUARDED;

    /** First words of an agency, an organisation or an office that acts for one, as they stand inside a sentence. */
    static final Lexicon WORDS = Lexicon.of(ALL);

    /** The same in the folded text. */
    static final Lexicon ANY_CASE = Lexicon.of(Letters.folded(ALL));

    /** {@code UBND TỈNH VÍ DỤ}, {@code SỞ NỘI VỤ}, folded: a line that begins an agency in the head of a document. */
    private static final Lexicon OF_LINE =
            Lexicon.of(Letters.folded(PLAIN + "|" + GUARDED + "|Trung ương|Bộ chỉ huy|Bộ tư lệnh|Quân đội"));

    /** Whether a line of the head begins an agency. */
    static boolean openLine(String folded, int from, int to) {
        return OF_LINE.opens(folded, from, to);
    }

    /** With more words, parted by {@code |}, that may stand for an agency. */
    static Lexicon and(String words) {
        return Lexicon.of(ALL + "|" + words);
    }

    private Agencies() {}
}
