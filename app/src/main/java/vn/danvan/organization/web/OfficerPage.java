package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Post;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.web.Missing;

/** Makes the page of one officer: posts, absences, leaves to sign; for who keeps accounts, the account too. */
@Component
class OfficerPage {
    private final OfficerAccount account;
    private final Directory directory;
    private final Duties duties;
    private final UnitsOverTime overTime;
    private final Clock clock;

    OfficerPage(OfficerAccount account, Directory directory, Duties duties, UnitsOverTime overTime, Clock clock) {
        this.account = account;
        this.directory = directory;
        this.duties = duties;
        this.overTime = overTime;
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
        var model = model(own(id, actor), actor);
        model.put("form", form);
        model.put("username", username);
        model.put("errors", errors);
        return errors.isEmpty()
                ? new ModelAndView("organization/officer", model)
                : new ModelAndView("organization/officer", model, UNPROCESSABLE_CONTENT);
    }

    private Map<String, @Nullable Object> model(Officer officer, Actor actor) {
        var today = LocalDate.now(clock);
        var posts = duties.posts(officer.id());
        var named = posts.stream().map(Post::unit).filter(Objects::nonNull).toList();
        var model = new HashMap<String, @Nullable Object>();
        model.put("officer", officer);
        model.put("posts", posts);
        account.addTo(model, officer.id(), actor);
        model.put("units", UnitTree.of(directory.units(actor.agency())));
        model.put("unitNames", new UnitNames(overTime.namesOn(named, today)));
        model.put("absences", duties.absences(officer.id()));
        model.put("signings", duties.signings(officer.id()));
        model.put("names", new OfficerNames(directory));
        model.put("signatory", signatories());
        model.put("today", today);
        return model;
    }

    /** «Giám đốc», for a leave to sign for whoever sits there. */
    private Function<SeatId, String> signatories() {
        var today = LocalDate.now(clock);
        return seat -> duties.holderOn(seat, today)
                .map(post -> post.fullTitle() + " "
                        + directory.officer(post.officer()).map(Officer::name).orElse(""))
                .orElse("Chức vụ đang khuyết");
    }
}
