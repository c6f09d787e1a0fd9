package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.platform.access.Role;

/** Every page that the menu leads to, as every role. A page that looks the same to two roles is examined once. */
@BrowserTest
class EveryPageTest {
    private static final Set<String> EXAMINED = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void isWithoutBarriersAndFitsATelephone(Role role, Visitor visitor) {
        visitor.signIn(role);
        var kinds = new Walk(visitor).from("/", EveryPageTest::examine);
        assertThat(kinds).contains("/account/password", "/account/sessions");
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameSetOfPagesWithoutScript(Role role, @NoScript Visitor visitor) {
        visitor.signIn(role);
        new Walk(visitor).from("/", EveryPageTest::examine);
    }

    private static void examine(Visitor visitor) {
        assertThat(visitor.page().locator("h1").count())
                .as("titles of " + visitor.address())
                .isEqualTo(1);
        if (EXAMINED.add(visitor.shape())) {
            visitor.pictures(Walk.kind(visitor.address()));
            visitor.checkPage();
        }
    }
}
