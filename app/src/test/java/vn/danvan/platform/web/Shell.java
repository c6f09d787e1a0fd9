package vn.danvan.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.platform.DemoMode;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.CurrentActor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.messages.Messages;

/** The web shell around a few handlers, without the rest of the application. */
final class Shell {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    Shell signedIn(Role role) {
        var actor = new Actor(new OfficerId(1), new AgencyId(1), null, "Lê Thị Thử", Set.of(role));
        beans.addBean("current", (CurrentActor) () -> new SignedIn(new AccountId(1), actor, "Sở Mẫu", null));
        return this;
    }

    Shell with(MenuEntry entry) {
        beans.addBean(entry.path(), entry);
        return this;
    }

    Page page(String path, @Nullable String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return pages().of(request);
    }

    MockMvcTester around(Object... handlers) {
        var problems = new Problems(messages());
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(handlers)
                .setControllerAdvice(new Failures(problems, new ApiProblems(problems, messages(), new JsonMapper())))
                .setViewResolvers(new JteViews(pages()))
                .build());
    }

    private Pages pages() {
        return new Pages(
                beans.getBeanProvider(CurrentActor.class),
                beans.getBeanProvider(Messages.class),
                beans.getBeanProvider(MenuEntry.class),
                Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), Time.ZONE),
                new Assets(),
                new DemoMode(false));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
