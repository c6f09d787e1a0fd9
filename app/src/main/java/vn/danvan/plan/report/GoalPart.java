package vn.danvan.plan.report;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.write.Element;
import vn.danvan.plan.goal.GoalStanding;
import vn.danvan.plan.goal.GoalViews;

/** The goals in numbers as a report tells of them: one sentence, and a table of what was asked, reached, and by whom counted. */
record GoalPart(GoalViews.OfPlan goals) {
    private static final List<String> COLUMNS =
            List.of("STT", "Chỉ tiêu", "Nhiệm vụ", "Yêu cầu", "Đạt được", "Nguồn số liệu");

    boolean isEmpty() {
        return goals.lines().isEmpty();
    }

    Element sentence(String appendix) {
        return new Element.Paragraph("Kế hoạch có %d chỉ tiêu bằng số; đã đạt %d chỉ tiêu (%s)."
                .formatted(goals.lines().size(), goals.reached(), appendix));
    }

    Element table() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        goals.lines().forEach(line -> rows.add(row(rows.size(), line.task().text(), line.standing())));
        return new Element.Table(rows);
    }

    private static List<String> row(int number, String task, GoalStanding standing) {
        var asked = standing.goal().asked();
        return List.of(
                String.valueOf(number),
                asked.what(),
                task,
                asked.howMuch(),
                standing.reached() + (standing.isReached() ? ", đạt" : ", chưa đạt"),
                standing.source());
    }
}
