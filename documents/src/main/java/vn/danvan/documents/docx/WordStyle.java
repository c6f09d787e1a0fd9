package vn.danvan.documents.docx;

import java.util.EnumMap;
import java.util.Map;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Role;

/**
 * The style of a line: Word's own where it has one (Title, Subtitle, Heading 1 to 6, Body Text, List Bullet, Header), else
 * one with the Vietnamese name of the component.
 *
 * @param id how paragraphs name it
 * @param name what the user sees
 */
record WordStyle(String id, String name) {
    private static final Map<Role, WordStyle> OF_ROLES = ofRoles();

    /** Headings that open a part on a line of its own; the same role without title is running text. */
    static final Map<Role, WordStyle> TITLED = new EnumMap<>(Map.of(
            Role.ARTICLE, new WordStyle("Heading4", "heading 4"),
            Role.CLAUSE, new WordStyle("Heading5", "heading 5"),
            Role.POINT, new WordStyle("Heading6", "heading 6")));

    static final WordStyle SECOND_BULLET = new WordStyle("ListBullet2", "List Bullet 2");

    static WordStyle of(Line line) {
        if (line.role() == Role.BULLET && line.level() > 1) {
            return SECOND_BULLET;
        }
        var titled = line.level() > 0 ? TITLED.get(line.role()) : null;
        return titled == null ? of(line.role()) : titled;
    }

    static WordStyle of(Role role) {
        return OF_ROLES.getOrDefault(role, new WordStyle("BodyText", "Body Text"));
    }

    private static Map<Role, WordStyle> ofRoles() {
        var styles = new EnumMap<Role, WordStyle>(Role.class);
        for (var role : Role.values()) {
            styles.put(role, ofRole(role));
        }
        return styles;
    }

    private static WordStyle ofRole(Role role) {
        return switch (role) {
            case COUNTRY -> new WordStyle("QuocHieu", "Quốc hiệu");
            case MOTTO -> new WordStyle("TieuNgu", "Tiêu ngữ");
            case PARENT_AGENCY -> new WordStyle("CoQuanChuQuan", "Cơ quan chủ quản");
            case AGENCY -> new WordStyle("CoQuanBanHanh", "Cơ quan ban hành");
            case SYMBOL -> new WordStyle("SoKyHieu", "Số, ký hiệu");
            case PLACE_DATE -> new WordStyle("DiaDanhThoiGian", "Địa danh, thời gian");
            case LETTER_TITLE -> new WordStyle("TrichYeuCongVan", "Trích yếu công văn");
            case CIRCULATION -> new WordStyle("ChiDanLuuHanh", "Chỉ dẫn lưu hành");
            case SECRECY -> new WordStyle("DauMat", "Dấu chỉ độ mật");
            case URGENCY -> new WordStyle("DauKhan", "Dấu chỉ mức độ khẩn");
            case KIND -> new WordStyle("Title", "Title");
            case TITLE -> new WordStyle("Subtitle", "Subtitle");
            case ENCLOSURE_TITLE -> new WordStyle("TrichYeuKemTheo", "Trích yếu văn bản kèm theo");
            case ADDRESSEE -> new WordStyle("KinhGui", "Kính gửi");
            case ADDRESSEES -> new WordStyle("KinhGuiNhieuNoi", "Kính gửi nhiều nơi");
            case ADDRESSEE_ITEM -> new WordStyle("NoiKinhGui", "Nơi kính gửi");
            case ENACTMENT -> new WordStyle("ThamQuyen", "Thẩm quyền ban hành");
            case LEGAL_BASIS -> new WordStyle("CanCu", "Căn cứ");
            case DIVISION -> new WordStyle("Heading1", "heading 1");
            case DIVISION_TITLE -> new WordStyle("TenChuong", "Tên phần, chương");
            case SECTION -> new WordStyle("Heading2", "heading 2");
            case SECTION_TITLE -> new WordStyle("TenMuc", "Tên mục, tiểu mục");
            case ITEM -> new WordStyle("Heading3", "heading 3");
            case ARTICLE -> new WordStyle("Dieu", "Điều");
            case CLAUSE -> new WordStyle("Khoan", "Khoản");
            case POINT -> new WordStyle("Diem", "Điểm");
            case BULLET -> new WordStyle("ListBullet", "List Bullet");
            case PARAGRAPH -> new WordStyle("BodyText", "Body Text");
            case TABLE_HEAD -> new WordStyle("DauBang", "Đầu bảng");
            case TABLE_CELL -> new WordStyle("OBang", "Ô bảng");
            case TABLE_NUMBER -> new WordStyle("OSo", "Ô số");
            case RECIPIENTS -> new WordStyle("NoiNhan", "Nơi nhận");
            case RECIPIENT -> new WordStyle("DongNoiNhan", "Dòng nơi nhận");
            case DRAFTER -> new WordStyle("NguoiSoanThao", "Ký hiệu người soạn thảo");
            case CONTACT -> new WordStyle("DiaChi", "Địa chỉ cơ quan");
            case AUTHORITY -> new WordStyle("QuyenHan", "Quyền hạn người ký");
            case POSITION -> new WordStyle("ChucVu", "Chức vụ người ký");
            case SIGNATURE_SPACE -> new WordStyle("ChoKy", "Chỗ ký");
            case SIGNER -> new WordStyle("NguoiKy", "Người ký");
            case APPENDIX -> new WordStyle("PhuLuc", "Phụ lục");
            case APPENDIX_TITLE -> new WordStyle("TenPhuLuc", "Tên phụ lục");
            case APPENDIX_NOTE -> new WordStyle("KemTheo", "Kèm theo văn bản");
            case DIGITAL_SIGNATURE -> new WordStyle("ChuKySo", "Thông tin chữ ký số");
            case COPY_FORM -> new WordStyle("HinhThucSao", "Hình thức sao");
            case COPY_RULE -> new WordStyle("DuongKeSao", "Đường kẻ bản sao");
            case PAGE_NUMBER -> new WordStyle("Header", "header");
        };
    }
}
