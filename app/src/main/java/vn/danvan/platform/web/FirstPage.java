package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danvan.platform.access.Requires;

/** The bare address of the site: leads to the first entry of the person's menu. */
@Controller
class FirstPage {
    private static final String FOR_AN_EMPTY_MENU = "/account/sessions";

    private final Pages pages;

    FirstPage(Pages pages) {
        this.pages = pages;
    }

    @Requires({})
    @GetMapping("/")
    String first(HttpServletRequest request) {
        var menu = pages.of(request).menu();
        return "redirect:"
                + (menu.isEmpty() ? FOR_AN_EMPTY_MENU : menu.getFirst().path());
    }
}
