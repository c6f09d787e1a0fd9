package vn.danvan.template.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;
import vn.danvan.platform.web.MenuGroup;

/** The place of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class TemplateMenu {

    @Bean
    MenuEntry templateEntry() {
        return new MenuEntry(84, "Mẫu văn bản", "/templates", "file-earmark-text", Right.ORGANIZATION_READ)
                .in(MenuGroup.DOCUMENTS);
    }
}
