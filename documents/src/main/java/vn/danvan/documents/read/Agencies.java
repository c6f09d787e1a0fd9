package vn.danvan.documents.read;

import java.util.regex.Pattern;

/** How names of agencies and offices begin (cơ quan, tổ chức, chức danh). */
final class Agencies {
    /** First words of an agency, an organisation or an office that acts for one, as they stand inside a sentence. */
    static final String HEAD =
            "(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|Liên Bộ|liên Bộ|Liên bộ|Bộ|Chính phủ|Thủ tướng"
                    + "|Phó Thủ tướng|Văn phòng|Sở|Ban|Tổng cục|Chi cục|Cục|Vụ|Viện|Phòng|Trung tâm|Trường|Học viện|Đại học"
                    + "|Đảng ủy|Đảng uỷ|Đảng đoàn|Đảng bộ|Đảng ở|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Quận ủy|Thị ủy|Chi bộ"
                    + "|Chi ủy|Cấp ủy|Mặt trận|MTTQ|Hội|Đoàn|Liên đoàn|Công đoàn|Liên minh|Liên hiệp|Tòa án|Toà án|Thanh tra"
                    + "|Kiểm toán|Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Chi nhánh|Bảo hiểm xã hội|Bệnh viện|Trạm|Kho bạc|Công an"
                    + "|Quân khu|Đài|Báo|Thông tấn xã|Quốc hội|Chủ tịch|Phó Chủ tịch|Thường trực|Tổ|Thủ trưởng|Giám đốc"
                    + "|Chánh Văn phòng|Chánh Thanh tra|Chánh|Trưởng|Người đứng đầu|Lãnh đạo|Cơ quan|Đơn vị|Tổng Bí thư|Trung ương"
                    + "|Tổng Liên đoàn|Đại biểu|Đồng chí|Ủy viên|Bí thư|Cổng|Bộ phận|Khối|Hạt|Đội|Tổ chức|Quỹ|Hiệp hội|Liên ngành"
                    + "|BQL|BCĐ|BCH|Thôn|Khu phố|Tổ dân phố|Tư lệnh|Hiệu trưởng|Kế toán|Công chức|Cán bộ|Các)(?![\\p{L}])";

    /** {@code UBND TỈNH VÍ DỤ}, {@code SỞ NỘI VỤ}: a line that begins an agency in the head of a document. */
    static final Pattern HEAD_OF_LINE = Pattern.compile(
            "(?iu)(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|Bộ|Chính phủ|Thủ tướng|Văn phòng|Sở|Ban|Tổng cục|Chi cục|Cục"
                    + "|Vụ|Viện|Phòng|Trung tâm|Trường|Học viện|Đại học|Đảng ủy|Đảng uỷ|Đảng đoàn|Đảng bộ|Tỉnh ủy|Tỉnh uỷ"
                    + "|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Thị ủy|Chi bộ|Mặt trận|MTTQ|Hội|Đoàn|Liên đoàn|Công đoàn"
                    + "|Liên minh|Liên hiệp|Tòa án|Toà án|Thanh tra|Kiểm toán|Tổng công ty|Công ty|Tập đoàn|Ngân hàng"
                    + "|Bảo hiểm xã hội|Bệnh viện|Trạm|Kho bạc|Công an|Quân khu|Đài|Báo|Thông tấn xã|Quốc hội|Chủ tịch"
                    + "|Thường trực|Tổ|Tiểu ban|BQL|BCĐ|BCH|Quỹ|Hiệp hội|Hạt|Đội|Đảng bộ|Trung ương|Tổng liên đoàn"
                    + "|Viện kiểm sát|Quân đội|Bộ chỉ huy|Bộ tư lệnh)(?![\\p{L}])");

    private Agencies() {}
}
