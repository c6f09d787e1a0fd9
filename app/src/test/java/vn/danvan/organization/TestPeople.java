package vn.danvan.organization;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.organization.account.AccountOpening;
import vn.danvan.organization.account.OneTimePassword;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** Makes agencies of made-up people for tests: each test its own, so that no test sees the rows of another. */
@Component
public class TestPeople {
    private final Founding founding;
    private final UnitKeeping units;
    private final OfficerKeeping officers;
    private final AccountOpening opening;
    private final Accounts accounts;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    TestPeople(
            Founding founding,
            UnitKeeping units,
            OfficerKeeping officers,
            AccountOpening opening,
            Accounts accounts,
            JdbcClient db,
            TransactionOperations transaction) {
        this.founding = founding;
        this.units = units;
        this.officers = officers;
        this.opening = opening;
        this.accounts = accounts;
        this.db = db;
        this.transaction = transaction;
    }

    /** Somebody with an account and its password, which need not be replaced any more. */
    public record Person(AccountId account, String username, String password, Actor actor) {}

    /** A new agency with its administrator, a unit, and one officer of that unit for each other role. */
    public Map<Role, Person> agency() {
        var administrator = empty();
        var unit = done(units.add(new NewUnit(null, "Phòng Mẫu", "PM", UnitKind.DIVISION, 1), administrator));
        var people = new EnumMap<Role, Person>(Role.class);
        people.put(Role.ADMINISTRATOR, account(administrator, administrator));
        Arrays.stream(Role.values()).filter(role -> role != Role.ADMINISTRATOR).forEach(role -> {
            var post = new NewPost(unit, role.title(), role);
            var officer = done(officers.add("Nguyễn Văn " + role.title(), post, administrator));
            var actor = new Actor(officer, administrator.agency(), unit, "", Set.of(role));
            people.put(role, account(actor, administrator));
        });
        return people;
    }

    /** The head of another unit of such an agency. */
    public Person head(Map<Role, Person> agency, String unitName, String name) {
        var administrator = agency.get(Role.ADMINISTRATOR).actor();
        var unit = done(units.add(new NewUnit(null, unitName, "PK", UnitKind.DIVISION, 2), administrator));
        var officer = done(officers.add(name, new NewPost(unit, "Trưởng phòng", Role.UNIT_HEAD), administrator));
        return account(new Actor(officer, administrator.agency(), unit, name, Set.of(Role.UNIT_HEAD)), administrator);
    }

    /** The administrator of a new agency without units. */
    public Actor empty() {
        return transaction.execute(
                status -> founding.found("Sở Mẫu tỉnh Ví Dụ", "UBND tỉnh Ví Dụ", "SMVD", true, "Ngô Thị Mẫu"));
    }

    private Person account(Actor officer, Actor administrator) {
        var username = "thu." + officer.officer();
        var password = done(opening.open(officer.officer(), username, administrator));
        var account = new AccountId(
                db.sql("""
                UPDATE organization.account
                   SET one_time = false, one_time_expires_at = NULL
                 WHERE username = :username
                RETURNING id
                """).param("username", username).query(Long.class).single());
        return person(account, password);
    }

    private Person person(AccountId account, OneTimePassword password) {
        var actor = accounts.find(account).orElseThrow().actor();
        return new Person(account, password.username(), password.password(), actor);
    }

    /** What an act returned that must not be refused. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var field, var reason) -> throw new AssertionError(field + ": " + reason);
        };
    }
}
