package vn.danvan.worklist.web;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.mail.Mails;
import vn.danvan.platform.web.Texts;
import vn.danvan.worklist.Reminders;

/** Where a person's reminders go, and the last ones that went. */
@Controller
class ReminderPages {
    private static final String PATH = "/work/reminders";
    private static final int LAST = 20;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Reminders reminders;
    private final Mails mails;
    private final Texts texts;

    ReminderPages(Reminders reminders, Mails mails, Texts texts) {
        this.reminders = reminders;
        this.mails = mails;
        this.texts = texts;
    }

    @Requires({})
    @GetMapping(PATH)
    ModelAndView show(SignedIn person) {
        return page(person, reminders.address(person).orElse(""), null);
    }

    /** An empty address ends the mails. */
    @Requires({})
    @PostMapping(PATH)
    ModelAndView save(@RequestParam(defaultValue = "") String address, SignedIn person, RedirectAttributes flash) {
        var typed = address.strip();
        if (!typed.isEmpty()
                && (typed.length() > LONGEST_ADDRESS || !ADDRESS.matcher(typed).matches())) {
            return page(person, typed, texts.of("reminder.address"));
        }
        reminders.setAddress(person, typed);
        flash.addFlashAttribute("notice", texts.of(typed.isEmpty() ? "reminder.stopped" : "reminder.saved"));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(SignedIn person, String address, @Nullable String error) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("address", address);
        model.put("error", error);
        model.put("mails", mails.to(person.actor().officer(), LAST));
        var page = new ModelAndView("worklist/reminders", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
