package vn.danvan.organization.web;

import static vn.danvan.platform.access.Right.AUDIT_READ;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.audit.AuditEntry;
import vn.danvan.platform.audit.AuditFilter;
import vn.danvan.platform.audit.AuditTrail;
import vn.danvan.platform.web.Missing;

/** The record of acts (nhật ký) of an agency, the newest first. */
@Controller
class AuditPages {
    private static final int PAGE = 50;
    private final AuditTrail trail;
    private final Directory directory;
    private final Words words;
    private final AuditWords auditWords;

    AuditPages(AuditTrail trail, Directory directory, Words words, AuditWords auditWords) {
        this.trail = trail;
        this.directory = directory;
        this.words = words;
        this.auditWords = auditWords;
    }

    @Requires(AUDIT_READ)
    @GetMapping("/audit")
    ModelAndView list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Long officer,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor) {
        var chosenAct = act == null || act.isBlank() ? null : act;
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw new Missing("day", day);
        }
        var filter = new AuditFilter(day, officer == null ? null : new OfficerId(officer), chosenAct, before);
        var found = trail.entries(actor.agency(), filter, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var model = new HashMap<String, Object>();
        var names = names(actor);
        model.put("lines", shown.stream().map(entry -> line(entry, names)).toList());
        model.put("officers", directory.officers(actor.agency()));
        model.put("acts", acts());
        model.put("filter", filter);
        model.put("later", found.size() > PAGE ? address(filter, shown.getLast().id()) : "");
        return new ModelAndView("organization/audit", model);
    }

    private Map<OfficerId, String> names(Actor actor) {
        var names = new HashMap<OfficerId, String>();
        directory.officers(actor.agency()).forEach(officer -> names.put(officer.id(), officer.name()));
        return names;
    }

    private AuditLine line(AuditEntry entry, Map<OfficerId, String> names) {
        return new AuditLine(
                words.moment(entry.at()),
                who(entry, names),
                auditWords.act(entry.act()),
                auditWords.object(entry.object()),
                auditWords.details(entry.otherDetails()));
    }

    /** «Trần Thị Thử», «Trần Thị Thử (thay đồng chí Lê Văn Mẫu)». */
    private String who(AuditEntry entry, Map<OfficerId, String> names) {
        var name = name(entry.officer(), names);
        return entry.onBehalfOf()
                .map(away -> words.of("audit.on-behalf", name, name(away, names)))
                .orElse(name);
    }

    /** Whoever holds no post any more is looked up once and remembered for the page. */
    private String name(@Nullable OfficerId id, Map<OfficerId, String> names) {
        return id == null
                ? words.of("audit.nobody")
                : names.computeIfAbsent(
                        id, gone -> directory.officer(gone).map(Officer::name).orElse("…"));
    }

    private Map<String, String> acts() {
        var acts = new LinkedHashMap<String, String>();
        trail.acts().forEach(act -> acts.put(act, auditWords.act(act)));
        return acts;
    }

    private static String address(AuditFilter filter, long before) {
        var address = UriComponentsBuilder.fromPath("/audit");
        if (filter.day() != null) {
            address.queryParam("day", filter.day());
        }
        if (filter.officer() != null) {
            address.queryParam("officer", filter.officer());
        }
        if (filter.act() != null) {
            address.queryParam("act", filter.act());
        }
        return address.queryParam("before", before).encode().toUriString();
    }
}
