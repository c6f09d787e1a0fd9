package vn.danvan.organization.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Founding;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.Order;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.DemoContent;
import vn.danvan.platform.DemoMode;
import vn.danvan.platform.StartNotice;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;

/** The made-up agencies above and below that of the demonstration, each with its office. */
@Component
class DemoNeighbours implements DemoContent, StartNotice {
    private static final String ABOVE = "vptinh";
    private static final String BELOW = "chicuc";

    private final Founding founding;
    private final Directory directory;
    private final AgencyTree tree;
    private final UnitKeeping units;
    private final OfficerKeeping officers;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final DemoMode demo;
    private final Clock clock;

    DemoNeighbours(
            Founding founding,
            Directory directory,
            AgencyTree tree,
            UnitKeeping units,
            OfficerKeeping officers,
            AccountTable accounts,
            Passwords passwords,
            DemoMode demo,
            Clock clock) {
        this.founding = founding;
        this.directory = directory;
        this.tree = tree;
        this.units = units;
        this.officers = officers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 92; // the newest agency is the one of the demonstration until its content is made
    }

    @Override
    public void create() {
        directory.newestAgency().ifPresent(agency -> create(agency.id()));
    }

    private void create(AgencyId agency) {
        var hash = passwords.hash(DemoOrganization.PASSWORD);
        var above = agency("UBND tỉnh Ví Dụ", "UBNDTVD", ABOVE, "Mai Thị Thử", hash);
        var below = agency("Chi cục Mẫu tỉnh Ví Dụ", "CCM", BELOW, "Phan Văn Mẫu", hash);
        directory.officers(agency).stream()
                .filter(officer -> officer.roles().contains(Role.ADMINISTRATOR))
                .findFirst()
                .map(officer -> new Actor(officer.id(), agency, officer.unit(), officer.name(), officer.roles()))
                .ifPresent(administrator -> place(administrator, above.agency()));
        place(below, agency);
    }

    private Actor agency(String name, String shortName, String username, String officer, String hash) {
        var administrator = founding.found(name, null, shortName, true, "Quản trị Mẫu của " + name);
        var office = done(units.add(new NewUnit(null, "Văn phòng", "VP", UnitKind.OFFICE, 1), administrator));
        var post = new NewPost(office, "Công chức phụ trách dân vận", Role.OFFICE);
        var account = accounts.insert(done(officers.add(officer, post, administrator)), username, hash, null)
                .orElseThrow();
        accounts.setPassword(account, hash, false, null);
        return administrator;
    }

    private void place(Actor administrator, AgencyId superior) {
        var day = LocalDate.now(clock).withDayOfYear(1);
        done(tree.place(superior, new Order(day, new Decision("12/QĐ-UBND", day)), administrator));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var field, var reason) -> throw new IllegalStateException(field + ": " + reason);
        };
    }

    @Override
    public List<String> lines() {
        return demo.on()
                ? List.of(
                        "  %-12s %s".formatted(ABOVE, "Văn phòng của cơ quan cấp trên"),
                        "  %-12s %s".formatted(BELOW, "Văn phòng của cơ quan cấp dưới"))
                : List.of();
    }
}
