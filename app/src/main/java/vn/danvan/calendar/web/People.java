package vn.danvan.calendar.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.EnteredNotice;
import vn.danvan.calendar.Reading;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Happening;

/** What happened to notices and readings, with the names of those who did it. */
@Component
class People {
    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    List<Happening> history(EnteredNotice notice) {
        var happenings = new ArrayList<Happening>();
        var end = notice.end();
        if (end != null) {
            happenings.add(new Happening(
                    end.at(),
                    name(end.by()),
                    "x-circle",
                    "Không còn hiệu lực từ bản lịch " + end.edition() + ".",
                    end.reason()));
        }
        happenings.add(new Happening(
                notice.at(),
                name(notice.by()),
                "calendar-plus",
                (notice.corrects() == null ? "Nhập thông báo" : "Nhập bản đính chính") + ", bản lịch " + notice.since()
                        + ".",
                null));
        return happenings;
    }

    List<Happening> history(List<Reading> readings) {
        var happenings = new ArrayList<Happening>();
        for (var reading : readings) {
            var end = reading.end();
            if (end != null) {
                happenings.add(new Happening(end.at(), name(end.by()), "x-circle", "Rút bản đối chiếu.", end.reason()));
            }
            happenings.add(new Happening(
                    reading.at(), name(reading.by()), "journal-check", "Nhập bản đối chiếu.", reading.text()));
        }
        return happenings;
    }

    private String name(OfficerId officer) {
        return directory.officer(officer).map(Officer::name).orElse("—");
    }
}
