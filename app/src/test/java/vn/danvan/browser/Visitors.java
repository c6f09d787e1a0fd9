package vn.danvan.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests their {@link Visitor}s and sees at the end of each test that nothing went wrong unseen. */
final class Visitors implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Visitor.class || type == Entrance.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var entrance = entrance(context);
        if (parameter.getParameter().getType() == Entrance.class) {
            return entrance;
        }
        return entrance.enter(parameter.isAnnotated(NoScript.class) ? Look.DESK.withoutScript() : Look.DESK);
    }

    private static Entrance entrance(ExtensionContext context) {
        var chromium = context.getRoot().getStore(HERE).computeIfAbsent(Chromium.class);
        return context.getStore(HERE)
                .computeIfAbsent(Entrance.class, _ -> new Entrance(chromium, site(context)), Entrance.class);
    }

    private static String site(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var entrance = context.getStore(HERE).get(Entrance.class, Entrance.class);
        if (entrance != null) {
            entrance.leave(context.getExecutionException().isEmpty());
        }
    }

    /** Where visitors come in; a test that needs several screens takes this instead of one visitor. */
    static final class Entrance {
        private final Chromium chromium;
        private final String site;
        private final List<Visitor> visitors = new ArrayList<>();

        Entrance(Chromium chromium, String site) {
            this.chromium = chromium;
            this.site = site;
        }

        Visitor enter(Look look) {
            var visitor = new Visitor(chromium, site, look);
            visitors.add(visitor);
            return visitor;
        }

        private void leave(boolean succeeded) {
            visitors.forEach(Visitor::close);
            if (succeeded) {
                visitors.forEach(Visitor::checkQuiet);
            }
        }
    }
}
