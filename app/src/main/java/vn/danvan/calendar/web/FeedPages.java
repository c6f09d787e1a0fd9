package vn.danvan.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danvan.calendar.HolidayCalendar;
import vn.danvan.platform.access.OpenToAll;

/** Public holidays and swapped days for calendar programs to subscribe to. */
@Controller
class FeedPages {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final HolidayCalendar holidays;

    FeedPages(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    /** A program that has the text already names its tag and is answered without it, by the framework. */
    @OpenToAll
    @GetMapping("/calendar/holidays.ics")
    ResponseEntity<byte[]> feed() {
        var text = holidays.feed().getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"holidays.ics\"")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(text))
                .body(text);
    }
}
