package vn.danvan.plan.cascade;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.worklist.ItemKind;

/** Tells the worklist what obligations are: for those who hand tasks out. */
@Configuration(proxyBeanMethods = false)
class ObligationItemKind {
    static final String KIND = "plan.obligation";

    @Bean
    ItemKind obligationKind() {
        return new ItemKind(KIND, "Nhiệm vụ cấp trên giao", Right.PLAN_READ, Right.TASK_ASSIGN, Right.TASK_ASSIGN);
    }
}
