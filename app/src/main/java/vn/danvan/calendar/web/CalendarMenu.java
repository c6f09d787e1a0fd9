package vn.danvan.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;
import vn.danvan.platform.web.MenuGroup;

/** The places of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    @Bean
    MenuEntry termsEntry() {
        return new MenuEntry(86, "Tra cứu thời hạn", "/terms", "calendar-check", null);
    }

    @Bean
    MenuEntry noticesEntry() {
        return new MenuEntry(82, "Ngày nghỉ, quy định", "/calendar/notices", "calendar-event", Right.CALENDAR_MANAGE)
                .in(MenuGroup.ADMINISTRATION);
    }
}
