package vn.danvan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import vn.danvan.platform.DemoMode;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.CurrentActor;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.messages.Messages;

/** Makes the {@link Page} of a request. */
@Component
class Pages {
    /** The name of the product, shown where no agency is known. */
    static final String PRODUCT = "Dân Vận Số";

    private final ObjectProvider<CurrentActor> current;
    private final ObjectProvider<Messages> messages;
    private final List<MenuEntry> menu;
    private final Clock clock;
    private final Assets assets;
    private final boolean demo;

    Pages(
            ObjectProvider<CurrentActor> current,
            ObjectProvider<Messages> messages,
            ObjectProvider<MenuEntry> menu,
            Clock clock,
            Assets assets,
            DemoMode demo) {
        this.current = current;
        this.messages = messages;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.clock = clock;
        this.assets = assets;
        this.demo = demo.on();
    }

    Page of(HttpServletRequest request) {
        var person = person();
        var actor = person == null ? null : person.actor();
        var path = path(request);
        return new Page(
                actor,
                csrf(request),
                path,
                query(request),
                menuFor(actor, path),
                person == null ? PRODUCT : person.agencyName(),
                notice(request),
                unseen(actor),
                demo,
                theme(request),
                LocalDate.now(clock),
                assets);
    }

    private int unseen(@Nullable Actor actor) {
        var told = messages.getIfAvailable();
        try {
            return actor == null || told == null ? 0 : told.unseen(actor.officer());
        } catch (DataAccessException e) {
            return 0; // the page may be that of an error of the database itself
        }
    }

    private @Nullable SignedIn person() {
        var known = current.getIfAvailable();
        return known == null ? null : known.find();
    }

    /** On an error page the address is the one that was asked for, not that of the error page. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    private static Page.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Csrf(token.getParameterName(), token.getToken())
                : new Page.Csrf("_csrf", "");
    }

    private List<Page.MenuItem> menuFor(@Nullable Actor actor, String path) {
        if (actor == null) {
            return List.of();
        }
        var seen = menu.stream()
                .filter(entry -> entry.right() == null || actor.may(entry.right()))
                .toList();
        var current = current(seen, path);
        return seen.stream()
                .map(e -> new Page.MenuItem(
                        e.label(), e.path(), e.icon(), e.path().equals(current), e.group()))
                .toList();
    }

    /** The entry that the address lies under; the longest path wins. */
    private static @Nullable String current(List<MenuEntry> menu, String path) {
        return menu.stream()
                .map(MenuEntry::path)
                .filter(entry -> path.equals(entry) || path.startsWith(entry.endsWith("/") ? entry : entry + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null || !(flash.get("notice") instanceof String notice) ? null : notice;
    }

    private static Theme theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Theme.COOKIE);
        return cookie == null ? Theme.AUTO : Theme.of(cookie.getValue());
    }
}
