package vn.danvan.worklist;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.mail.Mail;
import vn.danvan.platform.web.DueWords;
import vn.danvan.platform.web.Templates;

/** Writes a digest as a mail: in plain words, and the same in simple HTML. */
@Component
class DigestWriter {
    private final Templates templates;
    private final SiteAddress site;

    DigestWriter(Templates templates, SiteAddress site) {
        this.templates = templates;
        this.site = site;
    }

    Mail mail(Actor reader, String address, Digest digest) {
        return new Mail(
                reader.officer(),
                reader.agency(),
                address,
                topic(digest.day()),
                "Nhắc việc " + DueWords.day(digest.day()) + ": " + digest.summary(),
                plain(digest),
                templates.render("worklist/digest", Map.of("digest", digest, "site", site)));
    }

    static String topic(LocalDate day) {
        return "digest:" + day;
    }

    private String plain(Digest digest) {
        var text = new StringBuilder(
                "Kính gửi %s,%n%nViệc đến %s:%n".formatted(digest.name(), DueWords.day(digest.day())));
        for (var section : digest.sections()) {
            text.append("%n%s (%s)%n".formatted(section.title(), section.countWords()));
            section.lines()
                    .forEach(line -> text.append("- %s%n  %s%n  %s%n"
                            .formatted(title(line), due(digest.day(), line.dueOn()), site.link(line.path()))));
            if (section.count() > section.lines().size()) {
                text.append("Xem tất cả: %s%n".formatted(site.link("/work?" + section.query())));
            }
        }
        return text.append("%nĐổi hoặc dừng thư nhắc: %s%n".formatted(site.link("/work/reminders")))
                .toString();
    }

    private static String title(WorkLine line) {
        return line.insteadOf() == null ? line.brief() : "%s (%s)".formatted(line.brief(), line.insteadOfWords());
    }

    private static String due(LocalDate today, @Nullable LocalDate day) {
        return day == null ? "Chưa có hạn" : "Hạn " + new DueWords(today).full(day);
    }
}
