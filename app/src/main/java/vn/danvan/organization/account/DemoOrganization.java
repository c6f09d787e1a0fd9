package vn.danvan.organization.account;

import static vn.danvan.organization.UnitKind.CENTRE;
import static vn.danvan.organization.UnitKind.DIVISION;
import static vn.danvan.organization.UnitKind.INSPECTORATE;
import static vn.danvan.organization.UnitKind.OFFICE;
import static vn.danvan.platform.access.Role.CLERK;
import static vn.danvan.platform.access.Role.LEADER;
import static vn.danvan.platform.access.Role.OFFICER;
import static vn.danvan.platform.access.Role.PROCEDURES_OFFICER;
import static vn.danvan.platform.access.Role.READER_ABOVE;
import static vn.danvan.platform.access.Role.RECEPTION_OFFICER;
import static vn.danvan.platform.access.Role.UNION;
import static vn.danvan.platform.access.Role.UNIT_HEAD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Founding;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.DemoContent;
import vn.danvan.platform.DemoMode;
import vn.danvan.platform.StartNotice;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/** The made-up agency of a demonstration, with one account for each role. */
@Component
@Order(1) // before its neighbours in the list of accounts
class DemoOrganization implements DemoContent, StartNotice {
    private static final String ADMINISTRATOR = "quantri";
    static final String PASSWORD = "danvan-demo";
    private final Founding founding;
    private final UnitKeeping units;
    private final OfficerKeeping officers;
    private final AccountTable accounts;
    private final Passwords passwords;
    private final DemoMode demo;

    DemoOrganization(
            Founding founding,
            UnitKeeping units,
            OfficerKeeping officers,
            AccountTable accounts,
            Passwords passwords,
            DemoMode demo) {
        this.founding = founding;
        this.units = units;
        this.officers = officers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** Somebody of the demonstration; the unit is named by its short name, null for the whole agency. */
    private record Person(
            String username,
            String name,
            String title,
            @Nullable String unit,
            Role role) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("giamdoc", "Nguyễn Văn Mẫu", "Giám đốc", null, LEADER),
            new Person("vanphong", "Trần Thị Thử", "Công chức phụ trách dân vận", "VP", Role.OFFICE),
            new Person("truongphong", "Lê Văn Ví Dụ", "Trưởng phòng", "KH", UNIT_HEAD),
            new Person("chuyenvien", "Phạm Thị Mẫu", "Chuyên viên", "KH", OFFICER),
            new Person("vanthu", "Hoàng Văn Thử", "Văn thư", "VP", CLERK),
            new Person("tiepdan", "Vũ Thị Ví Dụ", "Công chức tiếp công dân", "TTr", RECEPTION_OFFICER),
            new Person("motcua", "Đặng Văn Mẫu", "Công chức một cửa", "VP", PROCEDURES_OFFICER),
            new Person("congdoan", "Bùi Thị Thử", "Chủ tịch Công đoàn", null, UNION),
            new Person("captren", "Đỗ Văn Ví Dụ", "Theo dõi của cấp trên", null, READER_ABOVE));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void create() {
        var administrator =
                founding.found("Sở Mẫu tỉnh Ví Dụ", "UBND tỉnh Ví Dụ", "SMVD", true, "Ngô Thị Quản Trị Mẫu");
        // bcrypt is slow on purpose: all these accounts share one hash
        var hash = passwords.hash(PASSWORD);
        open(administrator.officer(), ADMINISTRATOR, hash);
        var places = new Places(administrator);
        for (var person : PEOPLE) {
            var post = new NewPost(places.of(person.unit()), person.title(), person.role());
            open(done(officers.add(person.name(), post, administrator)), person.username(), hash);
        }
    }

    /** The units of the agency, by their short names. */
    private final class Places {
        private final Map<String, UnitId> byShortName = new HashMap<>();

        Places(Actor administrator) {
            add("Văn phòng Sở", "VP", OFFICE, administrator);
            add("Thanh tra Sở", "TTr", INSPECTORATE, administrator);
            add("Phòng Kế hoạch Mẫu", "KH", DIVISION, administrator);
            add("Phòng Nghiệp vụ Mẫu", "NV", DIVISION, administrator);
            add("Phòng Chuyển đổi số Mẫu", "CĐS", DIVISION, administrator);
            add("Trung tâm Thông tin Ví Dụ", "TTTT", CENTRE, administrator);
            add("Trung tâm Đào tạo Ví Dụ", "TTĐT", CENTRE, administrator);
        }

        private void add(String name, String shortName, UnitKind kind, Actor administrator) {
            var position = byShortName.size() + 1;
            var unit = new NewUnit(null, name, shortName, kind, position);
            byShortName.put(shortName, done(units.add(unit, administrator)));
        }

        @Nullable
        UnitId of(@Nullable String shortName) {
            return shortName == null ? null : byShortName.get(shortName);
        }
    }

    private void open(OfficerId officer, String username, String hash) {
        var account = accounts.insert(officer, username, hash, null).orElseThrow();
        accounts.setPassword(account, hash, false, null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var field, var reason) -> throw new IllegalStateException(field + ": " + reason);
        };
    }

    @Override
    public List<String> lines() {
        if (!demo.on()) {
            return List.of();
        }
        var first = Stream.of(
                "Tài khoản dùng thử, mật khẩu chung là " + PASSWORD + ":", line(ADMINISTRATOR, Role.ADMINISTRATOR));
        return Stream.concat(first, PEOPLE.stream().map(person -> line(person.username(), person.role())))
                .toList();
    }

    private static String line(String username, Role role) {
        return "  %-12s %s".formatted(username, role.title());
    }
}
