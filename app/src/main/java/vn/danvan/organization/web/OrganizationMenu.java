package vn.danvan.organization.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;
import vn.danvan.platform.web.MenuGroup;

/** What administrators find in the main menu. */
@Configuration(proxyBeanMethods = false)
class OrganizationMenu {

    @Bean
    MenuEntry officersEntry() {
        return new MenuEntry(80, "Cán bộ, tài khoản", "/organization/officers", "people", Right.ACCOUNT_MANAGE)
                .in(MenuGroup.ADMINISTRATION);
    }

    @Bean
    MenuEntry unitsEntry() {
        return new MenuEntry(81, "Đơn vị", "/organization/units", "diagram-3", Right.ORGANIZATION_READ)
                .in(MenuGroup.ADMINISTRATION);
    }

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry(85, "Nhật ký", "/audit", "clock-history", Right.AUDIT_READ).in(MenuGroup.ADMINISTRATION);
    }
}
