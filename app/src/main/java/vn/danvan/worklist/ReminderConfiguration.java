package vn.danvan.worklist;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of reminders. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    ReminderSettings reminderSettings(
            @Value("${danvan.reminders.on:true}") boolean on,
            @Value("${danvan.reminders.morning:07:30}") String morning,
            @Value("${danvan.reminders.evening:17:00}") String evening,
            @Value("${danvan.reminders.before:2}") int daysBefore,
            @Value("${danvan.reminders.after:1}") int daysAfter) {
        return new ReminderSettings(on, LocalTime.parse(morning), LocalTime.parse(evening), daysBefore, daysAfter);
    }
}
