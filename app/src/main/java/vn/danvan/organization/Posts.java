package vn.danvan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Duty;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** The table of posts. */
@Repository
class Posts {
    private static final String SELECT = """
            SELECT p.id, p.seat_id, p.officer_id, p.unit_id, p.title, p.role, p.capacity, p.first_day, p.last_day
              FROM organization.post p
            """;
    private final JdbcClient db;

    Posts(JdbcClient db) {
        this.db = db;
    }

    /** All posts of an officer, the newest first. */
    List<Post> of(OfficerId officer) {
        return db.sql(SELECT + """
                 WHERE p.officer_id = :officer
                 ORDER BY p.first_day DESC, p.id DESC
                """)
                .param("officer", officer.value())
                .query(Posts::post)
                .list();
    }

    /** What an officer holds on a day, the main post first. */
    List<Post> heldOn(OfficerId officer, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE p.officer_id = :officer
                   AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                 ORDER BY p.capacity <> 'REGULAR', coalesce(p.held_since, p.first_day), p.id
                """)
                .param("officer", officer.value())
                .param("day", day)
                .query(Posts::post)
                .list();
    }

    /** What an officer is entrusted with on a day: the own posts, then those of whoever is away and is substituted. */
    List<Duty> duties(OfficerId officer, LocalDate day) {
        return db.sql("""
                SELECT seat_id, holder_id, holder_name, unit_id, role
                  FROM organization.duties(:officer, :day)
                """)
                .param("officer", officer.value())
                .param("day", day)
                .query(Posts::duty)
                .list();
    }

    /** What is held in a unit on a day, in the order of the seats. */
    List<Post> inUnit(UnitId unit, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE p.unit_id = :unit
                   AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                 ORDER BY p.role <> 'UNIT_HEAD', p.seat_id
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Posts::post)
                .list();
    }

    /** The last post of each seat of a unit that nobody sits in on a day or later. */
    List<Post> vacantIn(UnitId unit, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE p.unit_id = :unit AND p.last_day < :day AND p.last_day >= p.first_day
                   AND NOT EXISTS (SELECT
                                     FROM organization.post later
                                    WHERE later.seat_id = p.seat_id
                                      AND (later.last_day IS NULL OR later.last_day > p.last_day))
                 ORDER BY p.role <> 'UNIT_HEAD', p.seat_id
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Posts::post)
                .list();
    }

    /** Who sits in a seat on a day. */
    Optional<Post> holderOn(SeatId seat, LocalDate day) {
        return db.sql(SELECT + """
                 WHERE p.seat_id = :seat
                   AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)
                """)
                .param("seat", seat.value())
                .param("day", day)
                .query(Posts::post)
                .optional();
    }

    Optional<Post> find(PostId id) {
        return db.sql(SELECT + " WHERE p.id = :id")
                .param("id", id.value())
                .query(Posts::post)
                .optional();
    }

    /** The post, held against changes by others until the transaction ends. */
    Optional<Post> locked(PostId id) {
        return db.sql(SELECT + " WHERE p.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Posts::post)
                .optional();
    }

    /** Whether anybody else sits in the seat of a post on a day or later. */
    boolean isTakenFrom(Post post, LocalDate day) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.post
                                WHERE seat_id = :seat AND id <> :id
                                  AND last_day IS DISTINCT FROM first_day - 1
                                  AND (last_day IS NULL OR last_day >= :day))
                """)
                .param("seat", post.seat().value())
                .param("id", post.id().value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody holds a post in the unit after that day. */
    boolean areHeldAfter(UnitId unit, LocalDate day) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM organization.post
                                WHERE unit_id = :unit AND (last_day IS NULL OR last_day > :day))
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Gives a post with a seat of its own. */
    PostId insert(NewPost post, OfficerId officer, AgencyId agency, LocalDate firstDay) {
        return new PostId(db.sql("""
                INSERT INTO organization.post (agency_id, officer_id, unit_id, title, role, capacity, first_day)
                VALUES (:agency, :officer, :unit, :title, :role, :capacity, :firstDay)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("officer", officer.value())
                .param("unit", post.unit() == null ? null : post.unit().value())
                .param("title", post.title())
                .param("role", post.role().name())
                .param("capacity", post.capacity().name())
                .param("firstDay", firstDay)
                .query(Long.class)
                .single());
    }

    /** Gives the seat of a post to the next officer. */
    PostId succeed(Post post, OfficerId next, Capacity capacity, AgencyId agency, LocalDate firstDay) {
        return new PostId(db.sql("""
                INSERT INTO organization.post
                       (agency_id, seat_id, officer_id, unit_id, title, role, capacity, first_day)
                VALUES (:agency, :seat, :officer, :unit, :title, :role, :capacity, :firstDay)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("seat", post.seat().value())
                .param("officer", next.value())
                .param("unit", post.unit() == null ? null : post.unit().value())
                .param("title", post.title())
                .param("role", post.role().name())
                .param("capacity", capacity.name())
                .param("firstDay", firstDay)
                .query(Long.class)
                .single());
    }

    /** Whoever holds a post in a unit on a day or later holds it in the other unit from that day on. */
    void move(UnitId from, UnitId to, LocalDate firstDay) {
        db.sql("""
                WITH moved AS (
                    INSERT INTO organization.post (agency_id, seat_id, officer_id, unit_id, title, role, capacity,
                                                   first_day, last_day, held_since)
                    SELECT agency_id, seat_id, officer_id, :to, title, role, capacity,
                           :firstDay, last_day, coalesce(held_since, first_day)
                      FROM organization.post
                     WHERE unit_id = :from AND first_day < :firstDay AND (last_day IS NULL OR last_day >= :firstDay)
                ), later AS (
                    UPDATE organization.post
                       SET unit_id = :to
                     WHERE unit_id = :from AND first_day >= :firstDay
                )
                UPDATE organization.post
                   SET last_day = CAST(:firstDay AS date) - 1
                 WHERE unit_id = :from AND first_day < :firstDay AND (last_day IS NULL OR last_day >= :firstDay)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("firstDay", firstDay)
                .update();
    }

    void end(PostId id, LocalDate lastDay) {
        var rows = db.sql("""
                UPDATE organization.post
                   SET last_day = :lastDay
                 WHERE id = :id AND last_day IS NULL
                """).param("lastDay", lastDay).param("id", id.value()).update();
        if (rows != 1) {
            throw new Stale("post", id);
        }
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Duty(
                new SeatId(row.getLong("seat_id")),
                new OfficerId(row.getLong("holder_id")),
                row.getString("holder_name"),
                unit == null ? null : new UnitId(unit),
                Role.valueOf(row.getString("role")));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Post(
                new PostId(row.getLong("id")),
                new SeatId(row.getLong("seat_id")),
                new OfficerId(row.getLong("officer_id")),
                unit == null ? null : new UnitId(unit),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
