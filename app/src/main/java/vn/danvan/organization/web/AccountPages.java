package vn.danvan.organization.web;

import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.account.AccountKeeping;
import vn.danvan.organization.account.AccountOpening;
import vn.danvan.organization.account.OneTimePassword;
import vn.danvan.organization.account.TokenKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;

/** The account of one officer. A one-time password is in the answer to the act itself, and nowhere else. */
@Controller
@RequestMapping("/organization/officers/{id}/account")
class AccountPages {
    private final AccountOpening opening;
    private final AccountKeeping keeping;
    private final TokenKeeping tokens;
    private final OfficerPage page;
    private final Words words;

    AccountPages(AccountOpening opening, AccountKeeping keeping, TokenKeeping tokens, OfficerPage page, Words words) {
        this.opening = opening;
        this.keeping = keeping;
        this.tokens = tokens;
        this.page = page;
        this.words = words;
    }

    @Requires(ACCOUNT_MANAGE)
    @PostMapping
    ModelAndView open(@PathVariable long id, @RequestParam(defaultValue = "") String username, Actor actor) {
        var officer = new OfficerId(id);
        return switch (opening.open(officer, username, actor)) {
            case Outcome.Done<OneTimePassword>(var password) -> once(officer, password, actor);
            case Outcome.Refused<OneTimePassword>(var field, var reason) ->
                page.of(officer, PostForm.EMPTY, username, Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ACCOUNT_MANAGE)
    @PostMapping("/one-time-password")
    ModelAndView renew(@PathVariable long id, Actor actor) {
        var officer = new OfficerId(id);
        return once(officer, keeping.renew(officer, actor), actor);
    }

    @Requires(ACCOUNT_MANAGE)
    @PostMapping("/lock")
    ModelAndView lock(@PathVariable long id, Actor actor, RedirectAttributes next) {
        var officer = new OfficerId(id);
        return switch (keeping.lock(officer, actor)) {
            case Outcome.Done<?> _ -> done(id, "account.is-locked", next);
            case Outcome.Refused<?>(var field, var reason) ->
                page.of(officer, PostForm.EMPTY, "", Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ACCOUNT_MANAGE)
    @PostMapping("/unlock")
    ModelAndView unlock(@PathVariable long id, Actor actor, RedirectAttributes next) {
        keeping.unlock(new OfficerId(id), actor);
        return done(id, "account.is-unlocked", next);
    }

    @Requires(ACCOUNT_MANAGE)
    @PostMapping("/tokens/{token}/revocation")
    ModelAndView revoke(@PathVariable long id, @PathVariable long token, Actor actor, RedirectAttributes next) {
        tokens.revoke(new OfficerId(id), token, actor);
        return done(id, "token.revoked", next);
    }

    private ModelAndView once(OfficerId officer, OneTimePassword password, Actor actor) {
        var model = Map.of("officer", page.own(officer, actor), "password", password);
        return new ModelAndView("organization/one-time-password", model);
    }

    private ModelAndView done(long id, String key, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of(key));
        return new ModelAndView("redirect:/organization/officers/" + id);
    }
}
