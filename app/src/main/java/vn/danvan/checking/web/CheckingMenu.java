package vn.danvan.checking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.web.MenuEntry;
import vn.danvan.platform.web.MenuGroup;

/** The place of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class CheckingMenu {

    @Bean
    MenuEntry checkingEntry() {
        return new MenuEntry(55, "Kiểm tra văn bản", "/checking", "file-earmark-check", null).in(MenuGroup.DOCUMENTS);
    }
}
