package vn.danvan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

class ViewsTest {
    private static final Problem ESCAPED =
            new Problem(HttpStatus.BAD_REQUEST, "<script>alert(1)</script>", "Ặ & ỗ", "ABCD-EFGH");

    private final MockMvcTester mvc = new Shell().around(new Handlers());

    @Test
    void aNameIsATemplateWithItsStatusInUtf8() {
        assertThat(mvc.get().uri("/page"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains("Ặ &amp; ỗ");
    }

    @Test
    void whatPeopleWroteIsEscaped() {
        assertThat(mvc.get().uri("/page"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void afterAnActTheBrowserGetsTheNextPageWithGet() {
        assertThat(mvc.post().uri("/act")).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/plans/12");
    }

    @Test
    void aPageCarriesNoInlineScriptOrStyle() {
        assertThat(mvc.get().uri("/page"))
                .bodyText()
                .doesNotContain(" style=", " onclick=", "<style", "hx-on")
                .doesNotContainPattern("<script(?! src=)");
    }

    @Test
    void stylesheetsCarryAHashOrAVersionInTheirAddress() {
        assertThat(mvc.get().uri("/page"))
                .bodyText()
                .containsPattern("href=\"/css/danvan\\.css\\?v=[0-9a-f]{12}\"")
                .containsPattern("href=\"/webjars/tabler__core/[0-9.]+/dist/css/tabler\\.min\\.css\"");
    }

    @Controller
    static class Handlers {
        @GetMapping("/page")
        ModelAndView page() {
            return new ModelAndView("error/page", Map.of("problem", ESCAPED), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @PostMapping("/act")
        String act() {
            return "redirect:/plans/12";
        }
    }
}
