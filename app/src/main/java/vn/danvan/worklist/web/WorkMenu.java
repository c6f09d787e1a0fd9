package vn.danvan.worklist.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;

/** What this module adds to the main menu. */
@Configuration(proxyBeanMethods = false)
class WorkMenu {
    @Bean
    MenuEntry myWorkEntry() {
        return new MenuEntry(10, "Việc của tôi", "/work", "check2-square", Right.PLAN_READ);
    }
}
