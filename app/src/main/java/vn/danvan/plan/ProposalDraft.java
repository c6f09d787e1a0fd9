package vn.danvan.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Duty;
import vn.danvan.documents.Span;
import vn.danvan.documents.TaskUnit;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.UnitId;

/** A proposal before it has a place in the register. */
record ProposalDraft(
        Numbering numbering,
        String text,
        @Nullable Span span,
        String unitWords,
        @Nullable UnitId lead,
        List<UnitId> cooperating,
        List<Due> dues,
        @Nullable TaskId task) {

    /**
     * What a duty of the plan proposes: the units that its words mean, and its days. Where the words mean several units
     * («các phòng, trung tâm»), nobody leads yet, and a person decides.
     */
    static ProposalDraft of(Duty duty, List<Unit> units) {
        var named = new UnitsInText(units).in(duty.text());
        var names = new UnitNames(units);
        var leading = named(duty, TaskUnit.Role.LEAD, names);
        var lead = named.lead() == null && leading.size() == 1 ? leading.getFirst() : named.lead();
        var others = new LinkedHashSet<>(named.cooperating());
        others.addAll(named(duty, TaskUnit.Role.COOPERATING, names));
        if (lead == null) {
            others.addAll(leading);
        }
        others.remove(lead);
        return new ProposalDraft(
                new Numbering(duty.number(), duty.bullet()),
                duty.text(),
                duty.span(),
                duty.units().stream().map(u -> u.unit().text()).distinct().collect(Collectors.joining("; ")),
                lead,
                List.copyOf(others),
                duty.deadlines().stream()
                        .map(deadline -> Due.of(deadline.when()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                null);
    }

    /** The same duty as a task of the approved plan: who does it stays as it is, where the plan names nobody. */
    ProposalDraft about(Task known) {
        var silent = lead == null && cooperating.isEmpty();
        return new ProposalDraft(
                numbering,
                text,
                span,
                unitWords,
                silent ? known.lead() : lead,
                silent ? known.cooperating() : cooperating,
                dues,
                known.id());
    }

    private static List<UnitId> named(Duty duty, TaskUnit.Role role, UnitNames names) {
        return duty.units().stream()
                .filter(unit -> unit.role() == role)
                .flatMap(unit -> names.meantBy(unit.unit().text()).stream())
                .distinct()
                .toList();
    }
}
