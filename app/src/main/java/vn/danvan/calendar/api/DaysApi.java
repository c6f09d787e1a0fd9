package vn.danvan.calendar.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.api.CalendarBodies.DayBody;
import vn.danvan.calendar.api.CalendarBodies.DaysBody;
import vn.danvan.calendar.api.CalendarBodies.NoticeBody;
import vn.danvan.calendar.api.CalendarBodies.SwapBody;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.lunar.LunarDate;

/** Which days are worked and why, by the calendar of the agency. */
@ApiController(about = "Lịch, thời hạn")
@RequestMapping(Api.PATH + "/calendar")
class DaysApi {
    private static final int MOST_DAYS = 400;

    private final Calendars calendars;
    private final MessageSource words;

    DaysApi(Calendars calendars, MessageSource words) {
        this.calendars = calendars;
        this.words = words;
    }

    @Doc(value = "Từng ngày trong một khoảng, cả hai đầu, tối đa 400 ngày: làm việc hay nghỉ, vì sao", refusal = 422)
    @Scoped(TokenScope.CALENDAR_READ)
    @Requires({})
    @GetMapping("/days")
    DaysBody days(@RequestParam LocalDate first, @RequestParam LocalDate last, Actor actor) {
        if (!WorkingCalendar.covers(first)
                || !WorkingCalendar.covers(last)
                || last.isBefore(first)
                || last.isAfter(first.plusDays(MOST_DAYS - 1))) {
            var sentence = words.getMessage("api.days", new Object[] {MOST_DAYS}, Locale.of("vi"));
            throw ApiRefused.fields("fields", Map.of("last", sentence));
        }
        var calendar = calendars.of(actor.agency()).calendar();
        var days = first.datesUntil(last.plusDays(1)).map(calendar::day).toList();
        return new DaysBody(days.stream().map(DaysApi::day).toList(), (int)
                days.stream().filter(Day::working).count());
    }

    @Doc("Các thông báo nghỉ lễ, tết, hoán đổi ngày làm việc đang dùng")
    @Scoped(TokenScope.CALENDAR_READ)
    @Requires({})
    @GetMapping("/notices")
    Listing<NoticeBody> notices(Actor actor) {
        return Listing.whole(calendars.of(actor.agency()).calendar().notices().stream()
                .map(DaysApi::notice)
                .toList());
    }

    private static DayBody day(Day day) {
        var lunar = LunarDate.of(day.date());
        return new DayBody(
                day.date(),
                day.working(),
                day.kind(),
                day.why(),
                day.basis().inSentence(),
                day.notice() == null ? null : day.notice().number(),
                day.provisional(),
                "%d/%d%s".formatted(lunar.day(), lunar.month(), lunar.leapMonth() ? " nhuận" : ""));
    }

    private static NoticeBody notice(Notice notice) {
        return new NoticeBody(
                notice.number(),
                notice.issued(),
                notice.issuer(),
                !notice.scope().equals(Notice.STATE),
                notice.swaps().stream()
                        .map(swap -> new SwapBody(swap.off(), swap.worked()))
                        .toList(),
                notice.extraDays().stream().map(Notice.ExtraDay::date).toList());
    }
}
