package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.platform.access.Role;

/**
 * Every page that the menu leads to, as every role: with script on a desk, without on a telephone, and in the dark. A page
 * is examined so once; where it shows another role something new, that is looked for barriers too.
 */
@BrowserTest
class EveryPageTest {
    private static final Set<String> KINDS = new HashSet<>();
    private static final Set<String> PIECES = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void isWithoutBarriersWithAndWithoutScript(Role role, Visitors.Entrance entrance) {
        var visitor = entrance.enter(Look.DESK);
        var plain = entrance.enter(Look.TELEPHONE.withoutScript());
        visitor.signIn(role);
        plain.takeOver(visitor);
        var kinds = new Walk(visitor).from("/", found -> {
            var kind = Walk.kind(found.path());
            if (PIECES.addAll(found.pieces())) {
                examine(visitor, found.path());
            }
            if (KINDS.add(kind)) {
                visitor.checkDark();
                examine(plain, found.path());
                visitor.pictures(kind);
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
