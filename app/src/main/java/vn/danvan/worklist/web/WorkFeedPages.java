package vn.danvan.worklist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Allowance;
import vn.danvan.platform.access.OpenToAll;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Texts;
import vn.danvan.worklist.Feed;
import vn.danvan.worklist.FeedSource;
import vn.danvan.worklist.Feeds;
import vn.danvan.worklist.WorkCalendar;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.Worklist;

/** Lists for calendar programs: the page on which a person makes and revokes addresses, and what these answer. */
@Controller
class WorkFeedPages {
    private static final String PATH = "/work/feeds";
    private static final int LONGEST_NAME = 60;
    /** A whole office may stand behind one network address. */
    private static final int USES_OF_AN_ADDRESS = 120;

    private static final int USES_OF_A_FEED = 10;

    private final Feeds feeds;
    private final Accounts accounts;
    private final Worklist worklist;
    private final WorkCalendar calendar;
    private final Allowance allowance;
    private final List<FeedSource> sources;
    private final SiteAddress site;
    private final Texts texts;

    WorkFeedPages(
            Feeds feeds,
            Accounts accounts,
            Worklist worklist,
            WorkCalendar calendar,
            Allowance allowance,
            List<FeedSource> sources,
            SiteAddress site,
            Texts texts) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.worklist = worklist;
        this.calendar = calendar;
        this.allowance = allowance;
        this.sources = List.copyOf(sources);
        this.site = site;
        this.texts = texts;
    }

    /** With the query of a list: offers to make an address for it. */
    @Requires({})
    @GetMapping(PATH)
    ModelAndView list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            SignedIn person) {
        return page(person, query, name, null, null);
    }

    /** The one page that shows the secret; it is not kept anywhere, so going back does not bring it again. */
    @Requires({})
    @PostMapping(PATH)
    ModelAndView make(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            SignedIn person) {
        var named = name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            return page(person, query, name, null, texts.of("feed.name", LONGEST_NAME));
        }
        var filter = sources.stream().anyMatch(source -> source.page(query).isPresent())
                ? query
                : WorkQuery.write(WorkQuery.read(query, Scope.MINE));
        return feeds.make(person, named, filter)
                .map(secret -> page(person, "", "", site.link("/feeds/" + secret + ".ics"), null))
                .orElseGet(() -> page(person, query, name, null, texts.of("feed.too-many", Feeds.MOST)));
    }

    @Requires({})
    @PostMapping(PATH + "/{id}/revocation")
    String revoke(@PathVariable long id, SignedIn person, RedirectAttributes flash) {
        feeds.revoke(person, id);
        flash.addFlashAttribute("notice", texts.of("feed.revoked"));
        return "redirect:" + PATH;
    }

    /** As of now: with the rights of today, and nothing once the account is locked. */
    @OpenToAll
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        allowance.use("feeds", request.getRemoteAddr(), USES_OF_AN_ADDRESS);
        var feed = feeds.find(secret).orElseThrow(() -> new Missing("feed", ""));
        allowance.use("feed", secret, USES_OF_A_FEED);
        var actor = accounts.find(feed.account())
                .orElseThrow(() -> new Missing("feed", ""))
                .actor();
        var content = content(feed, actor).getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(WorkFiles.CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .body(content);
    }

    private String content(Feed feed, Actor actor) {
        for (var source : sources) {
            if (source.page(feed.query()).isPresent()) {
                return source.calendar(actor, feed.query()).orElseThrow(() -> new Missing("feed", ""));
            }
        }
        return calendar.of(feed.name(), worklist.all(actor, WorkQuery.read(feed.query(), Scope.MINE)));
    }

    /** The page that shows what a feed holds. */
    private String pageOf(String query) {
        return sources.stream()
                .flatMap(source -> source.page(query).stream())
                .findFirst()
                .orElse("/work?" + query);
    }

    private ModelAndView page(
            SignedIn person, String query, String name, @Nullable String made, @Nullable String error) {
        var model = new HashMap<String, @Nullable Object>();
        var own = feeds.of(person);
        model.put("feeds", own);
        model.put("pages", own.stream().collect(Collectors.toMap(Feed::id, feed -> pageOf(feed.query()))));
        model.put("query", query);
        model.put("name", name);
        model.put("made", made);
        model.put("error", error);
        var page = new ModelAndView("worklist/feeds", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
