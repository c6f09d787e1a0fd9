package vn.danvan.organization.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.access.UnitId;

/**
 * Who stands behind an account today: one query for each request, so that a post that ends takes its rights along. Who
 * substitutes somebody has the rights of that post meanwhile, but stays in the own unit.
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
                SELECT a.id, a.one_time, o.id AS officer_id, o.agency_id, o.name, g.named, held.units, held.roles
                  FROM organization.account a
                  JOIN organization.officer o ON o.id = a.officer_id
                  JOIN organization.agency g ON g.id = o.agency_id
                 CROSS JOIN LATERAL (
                       SELECT array_agg(p.unit_id
                                        ORDER BY p.officer_id <> o.id, p.capacity <> 'REGULAR',
                                                 coalesce(p.held_since, p.first_day), p.id) AS units,
                              coalesce(array_agg(p.role), '{}') AS roles
                         FROM organization.post p
                        WHERE (p.officer_id = o.id
                               OR p.officer_id IN (SELECT ab.officer_id
                                                     FROM organization.absence ab
                                                    WHERE ab.substitute_id = o.id
                                                      AND ab.first_day <= :day AND ab.last_day >= :day))
                          AND p.first_day <= :day AND (p.last_day IS NULL OR p.last_day >= :day)) held
                 WHERE a.id = :id AND NOT a.locked
                """)
                .param("id", account.value())
                .param("day", LocalDate.now(clock))
                .query(AccountHolders::signedIn)
                .optional();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("roles").getArray();
        var roles = Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
        var actor = new Actor(
                new OfficerId(row.getLong("officer_id")),
                new AgencyId(row.getLong("agency_id")),
                mainUnit(row),
                row.getString("name"),
                roles);
        var nameless = !row.getBoolean("named") && roles.contains(Role.ADMINISTRATOR);
        return new SignedIn(new AccountId(row.getLong("id")), actor, firstPath(row.getBoolean("one_time"), nameless));
    }

    private static @Nullable UnitId mainUnit(ResultSet row) throws SQLException {
        var units = row.getArray("units");
        var first = units == null ? null : ((Long[]) units.getArray())[0];
        return first == null ? null : new UnitId(first);
    }

    private static @Nullable String firstPath(boolean oneTimePassword, boolean nameless) {
        if (oneTimePassword) {
            return "/account/password";
        }
        return nameless ? "/organization/agency" : null;
    }
}
