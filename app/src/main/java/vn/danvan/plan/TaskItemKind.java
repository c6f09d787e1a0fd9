package vn.danvan.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.worklist.ItemKind;

/** Tells the worklist what tasks are. */
@Configuration(proxyBeanMethods = false)
class TaskItemKind {
    static final String KIND = "plan.task";

    @Bean
    ItemKind taskKind() {
        return new ItemKind(KIND, "Nhiệm vụ của kế hoạch", Right.PLAN_READ, Right.TASK_WORK, Right.TASK_ASSIGN);
    }
}
