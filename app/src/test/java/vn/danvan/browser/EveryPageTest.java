package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.platform.access.Role;

/**
 * Every page that the menu leads to, as every role, with script on a desk and without on a telephone. A page is examined
 * once, and again where it shows another role something new.
 */
@BrowserTest
class EveryPageTest {
    private static final Set<String> EXAMINED = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void isWithoutBarriersWithAndWithoutScript(Role role, Visitors.Entrance entrance) {
        var visitor = entrance.enter(Look.DESK);
        var plain = entrance.enter(Look.TELEPHONE.withoutScript());
        visitor.signIn(role);
        plain.takeOver(visitor);
        var kinds = new Walk(visitor).from("/", found -> {
            if (EXAMINED.addAll(found.pieces())) {
                examine(visitor, found.path());
                visitor.checkDark();
                examine(plain, found.path());
                visitor.pictures(Walk.kind(found.path()));
            }
        });
        assertThat(kinds).contains("/account/password", "/account/sessions");
    }

    private static void examine(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(visitor.page().locator("h1").count()).as("titles of " + path).isEqualTo(1);
        visitor.checkPage();
    }
}
