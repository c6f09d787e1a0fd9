package vn.danvan.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Duty;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.access.UnitId;

/**
 * Who stands behind an account today: one query for each request, so that a post that ends takes its rights along, and an
 * absence that ends those of the substitute.
 */
@Repository
class AccountHolders implements Accounts {
    private final JdbcClient db;
    private final Clock clock;

    AccountHolders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> find(AccountId account) {
        return db.sql("""
                SELECT a.id, a.one_time, o.id AS officer_id, o.agency_id, o.name, g.named,
                       coalesce((SELECT past.name FROM organization.agency_past past
                                  WHERE past.agency_id = g.id AND past.last_day >= :day ORDER BY past.last_day LIMIT 1),
                                g.name) AS agency_name,
                       held.*
                  FROM organization.account a
                  JOIN organization.officer o ON o.id = a.officer_id
                  JOIN organization.agency g ON g.id = o.agency_id
                 CROSS JOIN LATERAL (
                       SELECT coalesce(array_agg(seat_id), '{}') AS seats, coalesce(array_agg(holder_id), '{}') AS holders,
                              coalesce(array_agg(holder_name), '{}') AS holder_names,
                              coalesce(array_agg(unit_id), '{}') AS units, coalesce(array_agg(role), '{}') AS roles
                         FROM organization.duties(o.id, :day)) held
                 WHERE a.id = :id AND NOT a.locked
                """)
                .param("id", account.value())
                .param("day", LocalDate.now(clock))
                .query(AccountHolders::signedIn)
                .optional();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        var duties = duties(row);
        var actor = new Actor(
                new OfficerId(row.getLong("officer_id")),
                new AgencyId(row.getLong("agency_id")),
                duties.isEmpty() ? null : duties.getFirst().unit(),
                row.getString("name"),
                duties,
                null);
        var nameless = !row.getBoolean("named") && actor.roles().contains(Role.ADMINISTRATOR);
        return new SignedIn(
                new AccountId(row.getLong("id")),
                actor,
                row.getString("agency_name"),
                firstPath(row.getBoolean("one_time"), nameless));
    }

    private static List<Duty> duties(ResultSet row) throws SQLException {
        var seats = (Long[]) row.getArray("seats").getArray();
        var holders = (Long[]) row.getArray("holders").getArray();
        var names = (String[]) row.getArray("holder_names").getArray();
        var units = (Long[]) row.getArray("units").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        return IntStream.range(0, seats.length)
                .mapToObj(n -> new Duty(
                        new SeatId(seats[n]),
                        new OfficerId(holders[n]),
                        names[n],
                        units[n] == null ? null : new UnitId(units[n]),
                        Role.valueOf(roles[n])))
                .toList();
    }

    private static @Nullable String firstPath(boolean oneTimePassword, boolean nameless) {
        if (oneTimePassword) {
            return "/account/password";
        }
        return nameless ? "/organization/agency" : null;
    }
}
