package vn.danvan.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;

/** What this module adds to the main menu. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {
    /** First for those who hand tasks out; the others begin with their own work. */
    @Bean
    MenuEntry overviewEntry() {
        return new MenuEntry(5, "Tổng quan", "/overview", "speedometer2", Right.TASK_ASSIGN);
    }

    @Bean
    MenuEntry plansEntry() {
        return new MenuEntry(20, "Kế hoạch", "/plans", "journal-text", Right.PLAN_READ);
    }

    /** The first entry of those who see what is counted and no more. */
    @Bean
    MenuEntry figuresEntry() {
        return new MenuEntry(35, "Số liệu", "/tasks/figures", "123", Right.FIGURE_READ);
    }

    @Bean
    MenuEntry tasksEntry() {
        return new MenuEntry(30, "Nhiệm vụ", "/tasks", "list-task", Right.PLAN_READ);
    }
}
