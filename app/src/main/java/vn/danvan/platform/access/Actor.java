package vn.danvan.platform.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, as signed in: handlers take it as a parameter, acts take it first.
 *
 * @param name the person's full name, as shown
 * @param unit the unit of the person's main post; null for a post of the whole agency, such as its leader
 * @param duties the posts whose work the person does today, the own ones first
 * @param behalf the post of somebody away that this act is done for; null for what the person does by a post of the own
 */
public record Actor(
        OfficerId officer,
        AgencyId agency,
        @Nullable UnitId unit,
        String name,
        List<Duty> duties,
        @Nullable Duty behalf) {

    private static final SeatId NO_SEAT = new SeatId(0);

    public Actor {
        duties = List.copyOf(duties);
    }

    /** Somebody with these roles, all in one unit, who stands in for nobody. */
    public Actor(OfficerId officer, AgencyId agency, @Nullable UnitId unit, String name, Set<Role> roles) {
        this(officer, agency, unit, name, own(officer, unit, name, roles), null);
    }

    private static List<Duty> own(OfficerId officer, @Nullable UnitId unit, String name, Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new Duty(NO_SEAT, officer, name, unit, role))
                .toList();
    }

    public Set<Role> roles() {
        return duties.stream().map(Duty::role).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Right right) {
        return with(right).findAny().isPresent();
    }

    /** Whether a post in that very unit gives the right. */
    public boolean may(Right right, UnitId there) {
        return with(right).anyMatch(duty -> there.equals(duty.unit()));
    }

    /** Refuses with 403 when the right is missing; says in whose place the person has it. */
    public Actor require(Right right) {
        if (with(right).anyMatch(this::isOwn)) {
            return this;
        }
        return inPlaceOf(with(right).findFirst().orElseThrow(() -> new Forbidden(right)));
    }

    private Stream<Duty> with(Right right) {
        return duties.stream().filter(duty -> duty.role().rights().contains(right));
    }

    private boolean isOwn(Duty duty) {
        return duty.holder().equals(officer);
    }

    /** The units of the posts that give the right, the own ones first. */
    public List<UnitId> units(Right right) {
        return with(right).map(Duty::unit).filter(Objects::nonNull).distinct().toList();
    }

    /** Those who are away and whose work the person does, each once. */
    public List<Duty> standsInFor() {
        return duties.stream()
                .filter(Predicate.not(this::isOwn))
                .collect(Collectors.toMap(Duty::holder, duty -> duty, (first, other) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The same person by the own posts alone. */
    public Actor alone() {
        return new Actor(
                officer, agency, unit, name, duties.stream().filter(this::isOwn).toList(), null);
    }

    /** The same person, acting for somebody away. */
    public Actor inPlaceOf(Duty duty) {
        return new Actor(officer, agency, unit, name, duties, duty);
    }

    /** By the own posts where these suffice, else in the place of the first one away whose posts do. */
    public Actor actingWhere(Predicate<Actor> suffices) {
        if (behalf != null || suffices.test(alone())) {
            return this;
        }
        return standsInFor().stream()
                .filter(away -> suffices.test(onlyFor(away)))
                .findFirst()
                .map(this::inPlaceOf)
                .orElse(this);
    }

    private Actor onlyFor(Duty away) {
        var theirs = duties.stream()
                .filter(duty -> duty.holder().equals(away.holder()))
                .toList();
        return new Actor(officer, agency, unit, name, theirs, null);
    }

    /** Whose place the person takes in this act. */
    public Optional<Duty> actsFor() {
        return Optional.ofNullable(behalf);
    }

    /** «Trần Thị Thử», «Trần Thị Thử (thay đồng chí Lê Văn Mẫu)». */
    public String signature() {
        return behalf == null ? name : "%s (thay đồng chí %s)".formatted(name, behalf.holderName());
    }

    /** The Vietnamese names of the person's roles, for the page head. */
    public String roleTitles() {
        return roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
