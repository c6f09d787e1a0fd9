package vn.danvan.plan.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.DemoContent;

/** Lets the goals of the demonstration be on their way: some were counted, one share knows of what. */
@Component
class DemoGoals implements DemoContent {
    private final JdbcClient db;
    private final Clock clock;

    DemoGoals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    @Transactional
    public void create() {
        db.sql("UPDATE plan.target SET base = 45 WHERE unit = '%' AND amount = 100")
                .update();
        count("43", "Đã quán triệt tại hội nghị của cơ quan", "g.base IS NOT NULL", 20);
        count("1", "Bài về tiếp công dân trên trang tin mẫu", "g.unit LIKE 'tin%'", 12);
        count("1", "Mô hình «Một cửa thân thiện» của Văn phòng", "g.unit LIKE 'mô hình%'", 5);
    }

    private void count(String amount, String note, String which, int daysAgo) {
        db.sql("""
                INSERT INTO plan.target_count (target_id, counted_on, amount, note, added_by, added_at)
                SELECT g.id, :day, CAST(:amount AS numeric), :note, 'Nguyễn Văn Thử', :at FROM plan.target g WHERE
                """ + which)
                .param("day", LocalDate.now(clock).minusDays(daysAgo))
                .param("amount", amount)
                .param("note", note)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
