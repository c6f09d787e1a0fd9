package vn.danvan.benchmarks.program;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A country of made-up agencies at work on their plans: for 294 tasks one agency of five units and fifteen officers, half of
 * the tasks done, the others due from two months ago to nine months ahead.
 */
final class NationSeed {
    private static final int TASKS_OF_AGENCY = 294;

    private static final String AGENCIES = """
            INSERT INTO organization.agency (name, short_name, named)
            SELECT 'Sở Mẫu số ' || n, 'SM' || n, true FROM generate_series(1, :agencies) n
            """;
    private static final String UNITS = """
            INSERT INTO organization.unit (agency_id, name, short_name, kind, position, first_day)
            SELECT a.id, CASE n WHEN 1 THEN 'Văn phòng' ELSE 'Phòng Mẫu ' || n END, 'P' || n,
                   CASE n WHEN 1 THEN 'OFFICE' ELSE 'DIVISION' END, n, DATE '2025-07-01'
              FROM organization.agency a, generate_series(1, 5) n
             WHERE a.name LIKE 'Sở Mẫu số %'
             ORDER BY a.id, n
            """;
    private static final String OFFICERS = """
            INSERT INTO organization.officer (agency_id, name)
            SELECT a.id, 'Nguyễn Văn Mẫu ' || n
              FROM organization.agency a, generate_series(1, 15) n
             WHERE a.name LIKE 'Sở Mẫu số %'
             ORDER BY a.id, n
            """;
    private static final String POSTS = """
            INSERT INTO organization.post (agency_id, officer_id, unit_id, title, role, first_day)
            SELECT o.agency_id, o.id, u.id, r.title, r.role, DATE '2025-07-01'
              FROM (SELECT id, agency_id, row_number() OVER (PARTITION BY agency_id ORDER BY id) AS place
                      FROM organization.officer WHERE name LIKE 'Nguyễn Văn Mẫu %') o
              JOIN LATERAL (SELECT CASE WHEN o.place = 1 THEN 'Giám đốc' WHEN o.place = 2 THEN 'Chánh Văn phòng'
                                        WHEN o.place <= 6 THEN 'Trưởng phòng' ELSE 'Chuyên viên' END AS title,
                                   CASE WHEN o.place = 1 THEN 'LEADER' WHEN o.place = 2 THEN 'OFFICE'
                                        WHEN o.place <= 6 THEN 'UNIT_HEAD' ELSE 'OFFICER' END AS role) r ON true
              LEFT JOIN organization.unit u
                     ON o.place > 1 AND u.agency_id = o.agency_id
                    AND u.position = CASE WHEN o.place = 2 THEN 1 ELSE 2 + (o.place - 3) % 4 END
            """;
    private static final String ACCOUNTS = """
            INSERT INTO organization.account (officer_id, username, password_hash, one_time)
            SELECT o.id, 'bench' || row_number() OVER (ORDER BY o.place, o.agency_id),
                   (SELECT password_hash FROM organization.account WHERE username = 'giamdoc'), false
              FROM (SELECT id, agency_id, row_number() OVER (PARTITION BY agency_id ORDER BY id) AS place
                      FROM organization.officer WHERE name LIKE 'Nguyễn Văn Mẫu %') o
             WHERE o.place = 3
            """;
    private static final String PLANS = """
            INSERT INTO plan.plan (agency_id, year, title, created_at)
            SELECT id, extract(year FROM current_date), 'Thực hiện công tác dân vận chính quyền', now()
              FROM organization.agency WHERE name LIKE 'Sở Mẫu số %' ORDER BY id
            """;
    private static final String REVISIONS = """
            INSERT INTO plan.revision (plan_id, agency_id, number, state, file_name, file_sha256, source_text, created_by,
                                       created_at)
            SELECT p.id, p.agency_id, 1, 'APPROVED', 'ke-hoach.txt', encode(sha256(p.id::text::bytea), 'hex'),
                   'KẾ HOẠCH', 1, now()
              FROM plan.plan p
             WHERE NOT EXISTS (SELECT FROM plan.revision r WHERE r.plan_id = p.id)
            """;
    private static final String TASKS = """
            INSERT INTO plan.task (plan_id, revision_id, agency_id, position, number, bullet, text, lead_unit_id, status, due_on,
                                   created_at, closed_at)
            SELECT r.plan_id, r.id, r.agency_id, n, 'I.' || 1 + n / 10, n % 10,
                   'Rà soát, niêm yết công khai thủ tục hành chính và tiếp nhận phản ánh, kiến nghị của người dân lần thứ '
                       || n || ' tại bộ phận một cửa',
                   u.id, s.status, current_date - 60 + (n * 37) % 330, now(),
                   CASE WHEN s.status = 'DONE' THEN now() END
              FROM plan.revision r
              JOIN organization.agency a ON a.id = r.agency_id AND a.name LIKE 'Sở Mẫu số %'
              CROSS JOIN generate_series(1, 294) n
              JOIN organization.unit u ON u.agency_id = r.agency_id AND u.position = 1 + n % 5
              JOIN LATERAL (SELECT CASE WHEN n % 2 = 0 THEN 'DONE' WHEN n % 11 = 0 THEN 'WAITING_APPROVAL'
                                        WHEN n % 3 = 0 THEN 'NOT_STARTED' ELSE 'RUNNING' END AS status) s ON true
             ORDER BY r.id, n
            """;
    private static final String COOPERATIONS = """
            INSERT INTO plan.task_unit (task_id, unit_id)
            SELECT t.id, u.id
              FROM plan.task t
              JOIN organization.unit u ON u.agency_id = t.agency_id AND u.position = 1 + (t.position + 1) % 5
             WHERE t.text LIKE 'Rà soát, niêm yết%' AND t.position % 4 < 2
            """;
    private static final String DUES = """
            INSERT INTO plan.due (task_id, phrase, last_day, done_on)
            SELECT id, 'trước ngày ' || to_char(due_on + 1, 'DD/MM/YYYY'), due_on, closed_at::date
              FROM plan.task WHERE text LIKE 'Rà soát, niêm yết%'
            """;
    private static final String ENTRIES = """
            INSERT INTO plan.task_entry (task_id, at, officer_id, officer_name, act, words)
            SELECT t.id, now() - interval '20 days' + interval '9 days' * n, o.id, o.name, 'NOTE',
                   'Đã làm việc với tổ dân phố, còn chờ biên bản.'
              FROM plan.task t
              JOIN (SELECT agency_id, min(id) AS id, min(name) AS name FROM organization.officer GROUP BY agency_id) o
                ON o.agency_id = t.agency_id
              CROSS JOIN generate_series(1, 2) n
             WHERE t.text LIKE 'Rà soát, niêm yết%' AND t.status <> 'NOT_STARTED'
            """;
    private static final String TAGS = """
            INSERT INTO plan.task_tag (task_id, tag)
            SELECT id, CASE position % 3 WHEN 0 THEN 'Cải cách hành chính' ELSE 'Dân vận chính quyền' END
              FROM plan.task WHERE text LIKE 'Rà soát, niêm yết%'
            """;
    private static final String ITEMS = """
            INSERT INTO worklist.item (owner_kind, owner_id, agency_id, title, path, due_on, source, place, state, stage,
                                       changed_at)
            SELECT 'plan.task', t.id, t.agency_id, t.text, '/tasks/' || t.id, t.due_on, p.title, t.number,
                   CASE t.status WHEN 'DONE' THEN 'CLOSED' WHEN 'WAITING_APPROVAL' THEN 'WAITING' ELSE 'OPEN' END,
                   CASE t.status WHEN 'DONE' THEN 'Hoàn thành' WHEN 'WAITING_APPROVAL' THEN 'Chờ duyệt'
                                 WHEN 'RUNNING' THEN 'Đang làm' ELSE 'Chưa bắt đầu' END,
                   now()
              FROM plan.task t JOIN plan.plan p ON p.id = t.plan_id
             WHERE t.text LIKE 'Rà soát, niêm yết%'
             ORDER BY t.id
            """;
    private static final String ASSIGNMENTS = """
            INSERT INTO worklist.assignment (item_id, holder_kind, holder_id, lead, shared, due_on)
            SELECT i.id, 'UNIT', t.lead_unit_id, true, true, i.due_on
              FROM worklist.item i JOIN plan.task t ON t.id = i.owner_id
             WHERE i.state <> 'CLOSED' AND t.text LIKE 'Rà soát, niêm yết%'
            UNION ALL
            SELECT i.id, 'UNIT', u.unit_id, false, true, i.due_on
              FROM worklist.item i JOIN plan.task t ON t.id = i.owner_id JOIN plan.task_unit u ON u.task_id = t.id
             WHERE i.state <> 'CLOSED' AND t.text LIKE 'Rà soát, niêm yết%'
            """;

    private final Connection database;

    NationSeed(Connection database) {
        this.database = database;
    }

    void fill(int tasks) throws SQLException {
        int agencies = Math.max(1, (tasks + TASKS_OF_AGENCY - 1) / TASKS_OF_AGENCY);
        run("SET synchronous_commit = off");
        run(AGENCIES.replace(":agencies", Integer.toString(agencies)));
        for (var rows : List.of(UNITS, OFFICERS, POSTS, ACCOUNTS, PLANS, REVISIONS)) {
            run(rows);
        }
        run("ANALYZE");
        for (var rows : List.of(TASKS, COOPERATIONS, DUES, ENTRIES, TAGS, ITEMS, ASSIGNMENTS)) {
            run(rows);
            run("ANALYZE");
        }
        run("VACUUM ANALYZE");
        run("CHECKPOINT");
    }

    /** Heads of units, one of an agency; their password is that of the demonstration. */
    List<String> accounts(int most) throws SQLException {
        return words(
                "SELECT username FROM organization.account WHERE username LIKE 'bench%' ORDER BY id LIMIT ?", most);
    }

    /** The tasks of the agency that this account works for. */
    List<String> taskPages(String account) throws SQLException {
        return words("""
                SELECT '/tasks/' || t.id
                  FROM plan.task t
                  JOIN organization.officer o ON o.agency_id = t.agency_id
                  JOIN organization.account a ON a.officer_id = o.id
                 WHERE a.username = ?
                """, account);
    }

    private List<String> words(String sql, Object parameter) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            query.setObject(1, parameter);
            var words = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
