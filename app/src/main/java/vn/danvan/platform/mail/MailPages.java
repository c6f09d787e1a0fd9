package vn.danvan.platform.mail;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Missing;

/** The log of mails for those in charge; what a mail says is for its reader and for those who see all work anyway. */
@Controller
class MailPages {
    private static final int PAGE = 50;

    private final MailTable table;
    private final MailJob job;

    MailPages(MailTable table, MailJob job) {
        this.table = table;
        this.job = job;
    }

    @Requires(Right.MAIL_READ)
    @GetMapping("/mails")
    ModelAndView log(
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor) {
        var shown = table.of(actor.agency(), state, before, PAGE);
        var model = new HashMap<String, @Nullable Object>();
        model.put("mails", shown);
        model.put("state", state);
        model.put("sends", job.sends());
        model.put("reads", actor.may(Right.TASK_ASSIGN));
        model.put(
                "later",
                shown.size() < PAGE ? null : later(state, shown.getLast().id()));
        return new ModelAndView("mail/log", model);
    }

    private static String later(@Nullable MailState state, long before) {
        return "/mails?before=" + before + (state == null ? "" : "&state=" + state);
    }

    @Requires({})
    @GetMapping("/mails/{id}")
    @Transactional(readOnly = true)
    ModelAndView mail(@PathVariable long id, Actor actor) {
        var mail = table.find(id)
                .filter(each -> each.mail().agency().equals(actor.agency()))
                .filter(each -> each.mail().officer().equals(actor.officer()) || actor.may(Right.TASK_ASSIGN))
                .orElseThrow(() -> new Missing("mail", id));
        return new ModelAndView("mail/mail", Map.of("mail", mail));
    }
}
