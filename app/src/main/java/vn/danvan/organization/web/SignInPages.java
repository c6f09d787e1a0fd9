package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.account.OwnAccount;
import vn.danvan.organization.account.SignIn;
import vn.danvan.organization.account.SignInAnswer;
import vn.danvan.platform.access.OpenToAll;
import vn.danvan.platform.access.Sessions;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.web.LocalPath;

/** Signing in and out. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final OwnAccount ownAccount;
    private final Sessions sessions;
    private final Words words;

    SignInPages(SignIn signIn, OwnAccount ownAccount, Sessions sessions, Words words) {
        this.signIn = signIn;
        this.ownAccount = ownAccount;
        this.sessions = sessions;
        this.words = words;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    ModelAndView ask(@RequestParam(defaultValue = "/") String next, @Nullable SignedIn person) {
        return person == null
                ? new ModelAndView("account/sign-in", Map.of("next", LocalPath.of(next)))
                : new ModelAndView("redirect:" + LocalPath.of(next));
    }

    @OpenToAll
    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.signIn(username, password, request.getRemoteAddr())) {
            case SignInAnswer.Welcome(var account) -> {
                sessions.open(account, request, response);
                yield new ModelAndView("redirect:" + LocalPath.of(next));
            }
            case SignInAnswer.Refused(var reason) -> again(username, next, words.of(reason), UNPROCESSABLE_CONTENT);
            case SignInAnswer.Closed(var until) ->
                again(username, next, words.of("sign-in.closed", words.opening(until)), TOO_MANY_REQUESTS);
        };
    }

    @OpenToAll
    @PostMapping("/sign-out")
    String signOut(@Nullable SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        if (person != null) {
            ownAccount.recordSignOut(person);
        }
        sessions.close(request, response);
        return "redirect:/sign-in";
    }

    private static ModelAndView again(String username, String next, String error, HttpStatus status) {
        var model = Map.of("next", LocalPath.of(next), "username", username, "error", error);
        return new ModelAndView("account/sign-in", model, status);
    }
}
