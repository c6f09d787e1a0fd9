package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.account.AccountKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Missing;

/** Makes the page of one officer: posts and account. */
@Component
class OfficerPage {
    private final OfficerKeeping keeping;
    private final AccountKeeping accounts;
    private final Directory directory;
    private final Clock clock;

    OfficerPage(OfficerKeeping keeping, AccountKeeping accounts, Directory directory, Clock clock) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    Officer own(OfficerId id, Actor actor) {
        return directory
                .officer(id)
                .filter(officer -> officer.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("officer", id));
    }

    ModelAndView of(OfficerId id, Actor actor) {
        return of(id, PostForm.EMPTY, "", Map.of(), actor);
    }

    /** The page with what was typed and what is wrong about it. */
    ModelAndView of(OfficerId id, PostForm form, String username, Map<String, String> errors, Actor actor) {
        var units = directory.units(actor.agency());
        var model = new HashMap<String, Object>();
        model.put("officer", own(id, actor));
        model.put("posts", keeping.posts(id, actor));
        model.put("account", accounts.account(id, actor).orElse(null));
        model.put("units", UnitTree.of(units));
        model.put("unitNames", new UnitNames(units));
        model.put("today", LocalDate.now(clock));
        model.put("form", form);
        model.put("username", username);
        model.put("errors", errors);
        return errors.isEmpty()
                ? new ModelAndView("organization/officer", model)
                : new ModelAndView("organization/officer", model, UNPROCESSABLE_CONTENT);
    }
}
