package vn.danvan.plan.figure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.figures.Figure;

/** Publishes the figures of this module. */
@Configuration(proxyBeanMethods = false)
class PlanFigures {
    @Bean
    Figure tasksDoneFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.TASKS_DONE, records);
    }

    @Bean
    Figure tasksDoneInTimeFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.TASKS_IN_TIME, records);
    }

    @Bean
    Figure tasksDoneLateFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.TASKS_DONE_LATE, records);
    }

    @Bean
    Figure duesFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.DUES, records);
    }

    @Bean
    Figure duesMissedFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.DUES_MISSED, records);
    }

    @Bean
    Figure tasksAddedFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.TASKS_ADDED, records);
    }

    @Bean
    Figure evidenceHandedInFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.EVIDENCE, records);
    }

    @Bean
    Figure modelsFigure(CountedRecords records) {
        return new PublishedFigure(PlanFigure.MODELS, records);
    }
}
