package vn.danvan.organization.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Officer;
import vn.danvan.organization.committee.Committee;
import vn.danvan.organization.committee.Composition;
import vn.danvan.organization.committee.MemberList;
import vn.danvan.platform.access.UnitId;

/**
 * What is typed about a committee.
 *
 * @param members a line for each: role, name, post
 * @param version the one that was shown, when a committee is composed anew
 */
public record CommitteeForm(
        @Nullable String name,
        @Nullable Long standingUnit,
        @Nullable String members,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String symbol,
        @Nullable String decidedOn,
        Integer version) {

    public CommitteeForm {
        version = Objects.requireNonNullElse(version, 0);
    }

    static CommitteeForm empty() {
        return new CommitteeForm(null, null, null, null, null, null, null, 0);
    }

    /** What stays most of the time when a committee is composed anew. */
    static CommitteeForm of(Committee committee) {
        var newest = committee.newest();
        var unit = newest.standingUnit();
        return new CommitteeForm(
                newest.name(),
                unit == null ? null : unit.value(),
                MemberList.write(newest.members()),
                null,
                null,
                null,
                null,
                committee.version());
    }

    Composition composition(Typed typed, List<Officer> officers, Words words) {
        var read = MemberList.read(Objects.requireNonNullElse(members, ""), officers);
        if (!read.wrongLines().isEmpty()) {
            typed.wrong(
                    "members",
                    words.of("committee.lines", read.wrongLines().toString().replaceAll("[\\[\\]]", "")));
        }
        return new Composition(
                typed.required("name", name),
                standingUnitId(),
                typed.day("firstDay", firstDay),
                typed.optionalDay("lastDay", lastDay),
                new Decision(typed.required("symbol", symbol), typed.day("decidedOn", decidedOn)),
                read.members());
    }

    public @Nullable UnitId standingUnitId() {
        return standingUnit == null ? null : new UnitId(standingUnit);
    }
}
