package vn.danvan.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.documents.docx.TemplateValues;

/** The merge fields (trường trộn) that a template may hold; those with a stop belong to a list and repeat their table row. */
public enum MergeField {
    PARENT_AGENCY("co_quan_chu_quan", "Cơ quan chủ quản trực tiếp", "UBND TỈNH VÍ DỤ"),
    AGENCY("co_quan", "Cơ quan ban hành", "SỞ MẪU"),
    SYMBOL("so_ky_hieu", "Số, ký hiệu", "15/BC-SM"),
    PLACE("dia_danh", "Địa danh", "Ví Dụ"),
    DATE("ngay_thang", "Ngày, tháng, năm ban hành", "ngày 05 tháng 02 năm 2026"),
    TITLE("trich_yeu", "Trích yếu", "Kết quả công tác dân vận tháng 01 năm 2026"),
    ADDRESSEE("kinh_gui", "Nơi kính gửi", "Ủy ban nhân dân tỉnh Ví Dụ"),
    PERIOD("ky_bao_cao", "Kỳ báo cáo", "tháng 01 năm 2026"),
    CONTENT("noi_dung", "Nội dung", "Nội dung thử dòng một.\nNội dung thử dòng hai."),
    AUTHORITY("quyen_han", "Quyền hạn ký (TM., KT., TL., TUQ.)", "KT. GIÁM ĐỐC"),
    POSITION("chuc_vu", "Chức vụ người ký", "PHÓ GIÁM ĐỐC"),
    SIGNER("nguoi_ky", "Họ tên người ký", "Nguyễn Văn Thử"),
    TASK_NUMBER("nhiem_vu.stt", "Số thứ tự của nhiệm vụ", "1"),
    TASK_NAME("nhiem_vu.ten", "Tên nhiệm vụ", "Rà soát quy ước của các thôn"),
    TASK_UNIT("nhiem_vu.don_vi", "Đơn vị chủ trì", "Phòng Mẫu"),
    TASK_DUE("nhiem_vu.thoi_han", "Thời hạn", "30/6/2026"),
    TASK_RESULT("nhiem_vu.ket_qua", "Kết quả", "Đã hoàn thành"),
    RECIPIENT("noi_nhan.ten", "Một nơi nhận", "- Như trên;");

    private final String key;
    private final String title;
    private final String sample;

    MergeField(String key, String title, String sample) {
        this.key = key;
        this.title = title;
        this.sample = sample;
    }

    /** As it stands in the file, between double braces. */
    public String key() {
        return key;
    }

    /** What it is filled with. */
    public String title() {
        return title;
    }

    public static Set<String> keys() {
        return Arrays.stream(values()).map(MergeField::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Made-up words for every field, two items for every list. */
    public static TemplateValues samples() {
        var words = new LinkedHashMap<String, String>();
        var items = new LinkedHashMap<String, Map<String, String>>();
        for (var field : values()) {
            int stop = field.key.indexOf('.');
            if (stop < 0) {
                words.put(field.key, field.sample);
            } else {
                items.computeIfAbsent(field.key.substring(0, stop), _ -> new LinkedHashMap<>())
                        .put(field.key.substring(stop + 1), field.sample);
            }
        }
        var lists = new LinkedHashMap<String, List<Map<String, String>>>();
        items.forEach((list, item) -> lists.put(list, List.of(item, item)));
        return new TemplateValues(words, lists);
    }
}
