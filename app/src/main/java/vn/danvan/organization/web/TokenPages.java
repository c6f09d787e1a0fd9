package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.account.NewToken;
import vn.danvan.organization.account.TokenKeeping;
import vn.danvan.organization.account.TokenSecret;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.SignedIn;

/** Everyone's own tokens for programs. A secret is in the answer to the act itself, and nowhere else. */
@Controller
@RequestMapping("/account/tokens")
class TokenPages {
    private final TokenKeeping keeping;
    private final Words words;
    private final Clock clock;

    TokenPages(TokenKeeping keeping, Words words, Clock clock) {
        this.keeping = keeping;
        this.words = words;
        this.clock = clock;
    }

    @Requires({})
    @GetMapping
    ModelAndView list(SignedIn person) {
        return page(person, TokenForm.EMPTY, Map.of(), null);
    }

    @Requires({})
    @PostMapping
    ModelAndView make(TokenForm form, @RequestParam(defaultValue = "") String password, SignedIn person) {
        return switch (keeping.make(person, form.token(), password)) {
            case Outcome.Done<TokenSecret>(var secret) -> page(person, TokenForm.EMPTY, Map.of(), secret);
            case Outcome.Refused<TokenSecret>(var field, var reason) ->
                page(person, form, Map.of(field, words.of(reason, NewToken.LONGEST_NAME, TokenKeeping.MOST)), null);
        };
    }

    @Requires({})
    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, SignedIn person, RedirectAttributes next) {
        keeping.revoke(person, id);
        next.addFlashAttribute("notice", words.of("token.revoked"));
        return "redirect:/account/tokens";
    }

    private ModelAndView page(
            SignedIn person, TokenForm form, Map<String, String> errors, @Nullable TokenSecret secret) {
        var now = clock.instant();
        var model = new HashMap<String, @Nullable Object>();
        model.put(
                "tokens",
                keeping.own(person).stream()
                        .map(token -> TokenLine.of(token, now, words))
                        .toList());
        model.put("form", form);
        model.put("errors", errors);
        model.put("secret", secret == null ? null : secret.value());
        var page = new ModelAndView("account/tokens", model);
        if (!errors.isEmpty()) {
            page.setStatus(UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
