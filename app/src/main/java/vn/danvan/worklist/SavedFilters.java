package vn.danvan.worklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;

/** The table of saved filters; everyone keeps the own ones, and nobody sees those of others. */
@Service
public class SavedFilters {
    /** More than this many tabs nobody reads. */
    public static final int LONGEST_NAME = 60;

    public static final int MOST = 20;

    private final JdbcClient db;

    SavedFilters(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> of(Actor actor) {
        return db.sql("SELECT id, name, query FROM worklist.saved_filter WHERE officer_id = :officer ORDER BY id")
                .param("officer", actor.officer().value())
                .query((row, n) -> new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Saves under a name, in place of what had this name; false when the person has as many as there may be. */
    @Transactional
    public boolean save(Actor actor, String name, String query) {
        return db.sql("""
                INSERT INTO worklist.saved_filter (officer_id, name, query)
                SELECT :officer, :name, :query
                 WHERE (SELECT count(*) FROM worklist.saved_filter WHERE officer_id = :officer AND name <> :name) < :most
                    ON CONFLICT (officer_id, name) DO UPDATE SET query = excluded.query
                """)
                        .param("officer", actor.officer().value())
                        .param("name", name)
                        .param("query", query)
                        .param("most", MOST)
                        .update()
                == 1;
    }

    @Transactional
    public void remove(Actor actor, long id) {
        db.sql("DELETE FROM worklist.saved_filter WHERE id = :id AND officer_id = :officer")
                .param("id", id)
                .param("officer", actor.officer().value())
                .update();
    }
}
