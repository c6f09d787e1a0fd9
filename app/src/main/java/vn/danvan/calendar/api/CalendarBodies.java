package vn.danvan.calendar.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Line;
import vn.danvan.terms.calendar.DayKind;

/** What programs are told of days and terms, and what they ask. */
final class CalendarBodies {
    private CalendarBodies() {}

    record DayBody(
            LocalDate day,
            boolean working,
            DayKind kind,
            @Doc("Vì sao: «Giỗ Tổ Hùng Vương»") String why,
            @Doc("Điều luật") String basis,
            @Doc("Số thông báo nghỉ") @Nullable String notice,
            @Doc("Chưa có thông báo của năm ấy") boolean provisional,
            @Doc("Ngày âm lịch: «10/3»") String lunar) {}

    record DaysBody(
            List<DayBody> days, @Doc("Số ngày làm việc") int workingDays) {}

    record NoticeBody(
            String number,
            @Nullable LocalDate issued,
            String issuer,

            @Doc("Của riêng cơ quan chứ không phải của cả nước")
            boolean ownOfAgency,

            List<SwapBody> swaps,
            @Doc("Ngày nghỉ thêm") List<LocalDate> extraDays) {}

    record SwapBody(LocalDate off, LocalDate worked) {}

    record RuleBody(
            String id,
            String title,
            @Doc("Việc làm thời hạn bắt đầu chạy") String startEvent,
            @Doc("Thời hạn bằng chữ") String length,
            List<String> articles,
            @Doc("Đã đối chiếu với văn bản luật") boolean verified,
            @Doc("Trường hợp mà thời hạn này phân biệt") List<String> circumstances) {}

    record DueAsked(
            @Doc("Mã thời hạn, từ /calendar/rules") Line rule,
            @Doc("Ngày của sự kiện") LocalDate from,
            @Doc("Giờ của sự kiện") @Nullable LocalTime at,

            @Doc("remote, complex, urgent, special, consulted, ministry") @Nullable
            List<String> circumstances,

            @Doc("Số lần gia hạn") @Nullable Integer extensions,
            @Nullable List<SuspensionBody> suspensions,

            @Doc("Còn đang giải quyết vào ngày này, khi luật thay đổi") @Nullable
            LocalDate openOn,

            @Doc("Thời hạn do người có thẩm quyền định: «15 d», «10 wd», «1 m», «48 h», «16 wh»") @Nullable
            String length) {}

    record SuspensionBody(
            LocalDate from,
            @Doc("Chưa ghi là còn tạm đình chỉ") @Nullable LocalDate resumed) {}

    record DueAnswer(
            @Doc("Ngày cuối; null khi người có thẩm quyền phải tự định") @Nullable
            LocalDate day,

            @Doc("Giờ cuối, với thời hạn tính bằng giờ") @Nullable
            LocalTime time,

            @Doc("Ngày trước khi dời khỏi ngày nghỉ") @Nullable
            LocalDate bareDay,

            @Doc("Cách tính bằng lời") String sentence,
            List<String> articles,
            @Doc("Thông báo nghỉ đã dùng") List<String> notices,
            @Doc("Còn chờ thông báo nghỉ của năm ấy") boolean provisional,
            @Doc("Quy định đã đối chiếu với văn bản luật") boolean verified,

            @Doc("Điều người có thẩm quyền phải quyết") @Nullable
            String question,

            List<CountedDayBody> days) {}

    record CountedDayBody(
            LocalDate day,

            @Doc("Ngày thứ mấy của thời hạn; null khi không tính") @Nullable
            Integer number,

            boolean counted,
            String why) {}
}
