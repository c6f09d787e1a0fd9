package vn.danvan.organization.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;

/** Steering committees, composed and composed anew by decisions. */
@DanvanTest
class CommitteeTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    @Autowired
    TestPeople people;

    @Autowired
    CommitteeKeeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    Map<Role, TestPeople.Person> agency;
    Actor administrator;

    @BeforeEach
    void agency() {
        agency = people.agency();
        administrator = agency.get(Role.ADMINISTRATOR).actor();
    }

    @Test
    void eachDayHasTheMembersOfItsDecision() {
        var first = composed(BEGIN, LocalDate.of(2026, 12, 31), "Trưởng ban; Đỗ Văn Ngoài; Giám đốc");
        var id = done(keeping.found(first, administrator));
        var later = LocalDate.of(2025, 7, 1);
        var second = composed(later, later.plusMonths(1), "Trưởng ban; Vũ Thị Ngoài; Phó Giám đốc\nThư ký; Lê Văn Thử");
        done(keeping.renew(id, 0, second, administrator));
        var committee = keeping.committee(id, administrator);
        assertThat(committee.on(BEGIN.minusDays(1))).isEmpty();
        assertThat(committee.on(later.minusDays(1))).hasValue(first);
        assertThat(committee.on(later)).hasValue(second);
        assertThat(committee.on(later.plusMonths(2))).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoRenewIsTold() {
        var id = done(keeping.found(composed(BEGIN, null, "Trưởng ban; Đỗ Văn Ngoài"), administrator));
        done(keeping.renew(id, 0, composed(BEGIN.plusDays(1), null, "Trưởng ban; Đỗ Văn Một"), administrator));
        assertThat(keeping.renew(id, 0, composed(BEGIN.plusDays(2), null, "Trưởng ban; Đỗ Văn Hai"), administrator))
                .isEqualTo(refused("version", "committee.changed"));
        assertThat(keeping.renew(id, 1, composed(BEGIN, null, "Trưởng ban; Đỗ Văn Hai"), administrator))
                .isEqualTo(refused("firstDay", "committee.earlier"));
    }

    @Test
    void aCommitteeHasOneHeadAndItsDaysInOrder() {
        assertThat(keeping.found(composed(BEGIN, null, "Thành viên; Đỗ Văn Ngoài"), administrator))
                .isEqualTo(refused("members", "committee.one-head"));
        assertThat(keeping.found(composed(BEGIN, null, "Trưởng ban; A\nTrưởng ban; B"), administrator))
                .isEqualTo(refused("members", "committee.one-head"));
        assertThat(keeping.found(composed(BEGIN, BEGIN.minusDays(1), "Trưởng ban; A"), administrator))
                .isEqualTo(refused("lastDay", "committee.days"));
    }

    @Test
    void membersArePastedAsTextAndOfficersFoundByName() {
        var officers = directory.officers(administrator.agency());
        var read = MemberList.read(
                "Trưởng ban; Nguyễn Văn  Lãnh đạo; Giám đốc\n\nphó trưởng ban;Đỗ Văn Ngoài\nỦy viên; A\nThành viên;",
                officers);
        assertThat(read.wrongLines()).containsExactly(4, 5);
        assertThat(read.members())
                .extracting(Member::role, Member::name, Member::title, Member::officer)
                .containsExactly(
                        tuple(
                                MemberRole.HEAD,
                                "Nguyễn Văn Lãnh đạo",
                                "Giám đốc",
                                agency.get(Role.LEADER).actor().officer()),
                        tuple(MemberRole.DEPUTY, "Đỗ Văn Ngoài", "", null));
        assertThat(MemberList.read(MemberList.write(read.members()), officers).members())
                .isEqualTo(read.members());
    }

    @Test
    void everybodyOfTheAgencyReadsAndOnlyTheAdministratorWrites() {
        var id = done(keeping.found(composed(BEGIN, null, "Trưởng ban; Đỗ Văn Ngoài"), administrator));
        var reader = agency.get(Role.READER_ABOVE).actor();
        assertThat(keeping.committees(reader)).extracting(Committee::id).containsExactly(id);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> keeping.found(composed(BEGIN, null, "Trưởng ban; A"), reader));
        var stranger = people.empty();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> keeping.committee(id, stranger));
    }

    private Composition composed(LocalDate firstDay, @Nullable LocalDate lastDay, String members) {
        var read = MemberList.read(members, directory.officers(administrator.agency()));
        var unit = directory.units(administrator.agency()).getFirst().id();
        var decision = new Decision("7/QĐ-SMVD", BEGIN);
        return new Composition("Ban Chỉ đạo Mẫu", unit, firstDay, lastDay, decision, read.members());
    }

    private static Outcome<CommitteeId> refused(String field, String reason) {
        return new Outcome.Refused<>(field, reason);
    }
}
