package vn.danvan.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules write down what is open, in the transaction of the act that changes their own record. */
@Repository
public class OpenItems {
    private final JdbcClient db;
    private final Clock clock;

    OpenItems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Opens the item of a record, opens it again, or brings it up to date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(OpenItem item) {
        var id = save(item);
        free(id);
        item.shares().forEach(share -> give(id, item, share));
    }

    /** The record needs nobody any more. One that never had an item is closed too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(ItemOwner owner) {
        db.sql("""
                UPDATE worklist.item
                   SET state = 'CLOSED', changed_at = :now
                 WHERE owner_kind = :kind AND owner_id = :owner AND state <> 'CLOSED'
                RETURNING id
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query(Long.class)
                .optional()
                .ifPresent(this::free);
    }

    private long save(OpenItem item) {
        return db.sql("""
                INSERT INTO worklist.item (owner_kind, owner_id, agency_id, title, path, due_on, source, place, article, state,
                       stage, changed_at)
                VALUES (:kind, :owner, :agency, :title, :path, coalesce(:dueOn, 'infinity'::date), :source, :place, :article,
                       :state, :stage, :now)
                    ON CONFLICT (owner_kind, owner_id) DO UPDATE
                   SET agency_id = excluded.agency_id, title = excluded.title, path = excluded.path,
                       due_on = excluded.due_on, source = excluded.source, place = excluded.place,
                       article = excluded.article, state = excluded.state, stage = excluded.stage,
                       changed_at = excluded.changed_at
                RETURNING id
                """)
                .param("kind", item.owner().kind())
                .param("owner", item.owner().id())
                .param("agency", item.agency().value())
                .param("title", item.title())
                .param("path", item.path())
                .param("dueOn", item.dueOn())
                .param("source", item.source())
                .param("place", item.place())
                .param("article", item.article())
                .param("state", item.waiting() ? "WAITING" : "OPEN")
                .param("stage", item.stage())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private void free(long item) {
        db.sql("DELETE FROM worklist.assignment WHERE item_id = :item")
                .param("item", item)
                .update();
    }

    private void give(long id, OpenItem item, OpenItem.Share share) {
        db.sql("""
                INSERT INTO worklist.assignment (item_id, holder_kind, holder_id, lead, shared, due_on)
                VALUES (:item, :kind, :holder, :lead, :shared, coalesce(:dueOn, 'infinity'::date))
                    ON CONFLICT DO NOTHING
                """)
                .param("item", id)
                .param("kind", share.holder().kind())
                .param("holder", share.holder().number())
                .param("lead", share.lead())
                .param("shared", share.isOfUnit() && item.namesNobody())
                .param("dueOn", item.dueOn())
                .update();
    }
}
