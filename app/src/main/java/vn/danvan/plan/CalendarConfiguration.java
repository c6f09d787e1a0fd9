package vn.danvan.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.terms.calendar.WorkingCalendar;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    /** The working days of state offices, with the notices that the library knows. */
    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.standard();
    }
}
