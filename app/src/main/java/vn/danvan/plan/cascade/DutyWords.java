package vn.danvan.plan.cascade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanOverview.PlanView;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.web.PlanTexts;

/** What is said of duties to the agencies that get them. */
@Repository
class DutyWords {
    private final JdbcClient db;
    private final Directory directory;

    DutyWords(JdbcClient db, Directory directory) {
        this.db = db;
        this.directory = directory;
    }

    /** What a duty is to bring, and by what one sees that it does. */
    record Expected(String product, String measure) {}

    Map<TaskId, Expected> expected(List<TaskId> duties) {
        return db
                .sql("SELECT id, product, measure FROM plan.task WHERE id = ANY (:ids)")
                .param("ids", duties.stream().map(TaskId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(
                        new TaskId(row.getLong("id")),
                        new Expected(row.getString("product"), row.getString("measure"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** «Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Ví Dụ»; by its title where it bears no symbol. */
    String basis(PlanView plan) {
        var head = Objects.requireNonNull(plan.approved()).head();
        var agency = directory.agency(plan.plan().agency()).name();
        var symbol = head.symbol();
        if (symbol == null) {
            return "Kế hoạch «%s» của %s".formatted(Briefs.of(plan.plan().title()), agency);
        }
        var issued = head.issued();
        var day = issued == null ? "" : (issued.length() == 10 ? " ngày " : " ") + PlanTexts.issued(issued);
        return "Kế hoạch số %s%s của %s".formatted(symbol, day, agency);
    }
}
