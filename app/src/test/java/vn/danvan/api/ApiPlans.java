package vn.danvan.api;

/** A made-up plan for programs to bring. */
final class ApiPlans {
    static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2026

            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở Mẫu xây dựng kế hoạch như sau:

            I. NỘI DUNG THỰC HIỆN

            - Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.

            - Phòng Mẫu rà soát thủ tục hành chính.

            Nơi nhận:
            - Lưu: VT.

            GIÁM ĐỐC


            Nguyễn Văn Mẫu
            """;

    private ApiPlans() {}
}
