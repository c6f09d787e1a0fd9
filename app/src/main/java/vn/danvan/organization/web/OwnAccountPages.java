package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.account.OwnAccount;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Sessions;
import vn.danvan.platform.access.SignedIn;

/** Everyone's own account: password and open sessions. */
@Controller
@RequestMapping("/account")
class OwnAccountPages {
    private final OwnAccount ownAccount;
    private final Sessions sessions;
    private final Words words;

    OwnAccountPages(OwnAccount ownAccount, Sessions sessions, Words words) {
        this.ownAccount = ownAccount;
        this.sessions = sessions;
        this.words = words;
    }

    @Requires({})
    @GetMapping("/password")
    ModelAndView password(SignedIn person) {
        return passwordForm(person, false, Map.of());
    }

    @Requires({})
    @PostMapping("/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            @RequestParam(defaultValue = "false") boolean tokens,
            SignedIn person,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!chosen.equals(repeated)) {
            return passwordForm(person, tokens, Map.of("repeated", words.of("password.differs")));
        }
        return switch (ownAccount.changePassword(person, old, chosen, tokens, sessions.handle(request))) {
            case Outcome.Done<?> _ -> {
                next.addFlashAttribute("notice", words.of("password.changed"));
                yield new ModelAndView("redirect:" + (isForced(person) ? "/" : "/account/sessions"));
            }
            case Outcome.Refused<?>(var field, var reason) ->
                passwordForm(person, tokens, Map.of(field, words.of(reason)));
        };
    }

    @Requires({})
    @GetMapping("/sessions")
    ModelAndView sessions(SignedIn person, HttpServletRequest request) {
        var lines = sessions.of(person.account()).stream()
                .map(session -> new SessionLine(
                        session.handle(),
                        Device.of(session.device()),
                        session.address(),
                        words.moment(session.since()),
                        words.moment(session.lastUsed()),
                        session.handle().equals(sessions.handle(request))))
                .toList();
        return new ModelAndView("account/sessions", Map.of("sessions", lines));
    }

    @Requires({})
    @PostMapping("/sessions/{handle}/end")
    String endSession(@PathVariable String handle, SignedIn person, RedirectAttributes next) {
        ownAccount.endSession(person, handle);
        next.addFlashAttribute("notice", words.of("session.ended"));
        return "redirect:/account/sessions";
    }

    @Requires({})
    @PostMapping("/sessions/end")
    String endAllSessions(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        ownAccount.endAllSessions(person);
        sessions.close(request, response);
        return "redirect:/sign-in";
    }

    private static boolean isForced(SignedIn person) {
        return "/account/password".equals(person.firstPath());
    }

    private static ModelAndView passwordForm(SignedIn person, boolean tokens, Map<String, String> errors) {
        var model = Map.of("forced", isForced(person), "tokens", tokens, "errors", errors);
        return errors.isEmpty()
                ? new ModelAndView("account/password", model)
                : new ModelAndView("account/password", model, UNPROCESSABLE_CONTENT);
    }
}
