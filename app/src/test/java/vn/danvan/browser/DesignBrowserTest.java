package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class DesignBrowserTest {
    static final List<Look> LOOKS = Look.ALL;

    @ParameterizedTest
    @FieldSource("LOOKS")
    void everyComponentIsWithoutBarriersOnEveryScreen(Look look, Visitors.Entrance entrance) {
        var visitor = entrance.enter(look);
        visitor.open("/design");
        visitor.screenshot("design");
        visitor.checkPage();
    }

    @Test
    void everyComponentIsReadableWithoutScript(@NoScript Visitor visitor) {
        visitor.open("/design");
        assertThat(visitor.page().locator(".needs-script").first().isVisible()).isFalse();
        visitor.screenshot("design");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 422, 500})
    void everyErrorHasAPageWithItsNumberAndANextStep(int status, @NoScript Visitor visitor) {
        visitor.expectRefusals();
        assertThat(visitor.open("/design/errors/" + status).status()).isEqualTo(status);
        assertThat(visitor.page().locator(".problem").innerText())
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}")
                .contains("Xin ")
                .contains("Về trang đầu");
    }

    @Test
    void aPageOfAnErrorIsWithoutBarriersOnATelephone(Visitors.Entrance entrance) {
        var visitor = entrance.enter(Look.TELEPHONE);
        visitor.expectRefusals();
        visitor.open("/design/errors/404");
        visitor.checkPage();
        visitor.screenshot("error-404");
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void signedOutPagesAreWithoutBarriers(Look look, Visitors.Entrance entrance) {
        var visitor = entrance.enter(look);
        visitor.open("/design/signed-out");
        visitor.checkPage();
        visitor.screenshot("signed-out");
    }
}
