package vn.danvan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Duty;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.UnitId;

/**
 * Who holds which post on a day and who does its work (chức trách), for every module that hands out work: work follows
 * the seat, not the person.
 */
@Service
@Transactional(readOnly = true)
public class Duties {
    private final Posts posts;
    private final Absences absences;
    private final Signings signings;

    Duties(Posts posts, Absences absences, Signings signings) {
        this.posts = posts;
        this.absences = absences;
        this.signings = signings;
    }

    /** All posts of an officer, the newest first. */
    public List<Post> posts(OfficerId officer) {
        return posts.of(officer);
    }

    /** What an officer holds on a day, the main post first; nothing for one who left. */
    public List<Post> postsOn(OfficerId officer, LocalDate day) {
        return posts.heldOn(officer, day);
    }

    /** The posts whose work an officer does that day: the own ones, unless away, and those of whom he substitutes. */
    public List<Post> dutiesOn(OfficerId officer, LocalDate day) {
        if (absences.on(officer, day).isPresent()) {
            return List.of();
        }
        var duties = new ArrayList<>(posts.heldOn(officer, day));
        absences.substitutedBy(officer, day).forEach(absence -> duties.addAll(posts.heldOn(absence.officer(), day)));
        return List.copyOf(duties);
    }

    /** What an officer is entrusted with that day, as the rights of a signed-in person count it. */
    public List<Duty> entrusted(OfficerId officer, LocalDate day) {
        return posts.duties(officer, day);
    }

    /** Who is away that day, and who does the work meanwhile. */
    public List<Absence> awayOn(AgencyId agency, LocalDate day) {
        return absences.inAgency(agency, day);
    }

    /** Whether an officer may be given work from that day on: only somebody who holds a post may. */
    public Outcome<OfficerId> assignable(OfficerId officer, LocalDate day) {
        return posts.heldOn(officer, day).isEmpty()
                ? new Outcome.Refused<>("officer", "officer.no-post")
                : new Outcome.Done<>(officer);
    }

    /** The post held in a seat that day; nothing while the seat is vacant. */
    public Optional<Post> holderOn(SeatId seat, LocalDate day) {
        return posts.holderOn(seat, day);
    }

    /** Who does the work of a seat that day: its holder, or the substitute of a holder who is away. */
    public Optional<OfficerId> workerOn(SeatId seat, LocalDate day) {
        return posts.holderOn(seat, day).flatMap(post -> absences.on(post.officer(), day)
                .map(absence -> Optional.ofNullable(absence.substitute()))
                .orElse(Optional.of(post.officer())));
    }

    /** What is held in a unit on a day, its head first. */
    public List<Post> inUnit(UnitId unit, LocalDate day) {
        return posts.inUnit(unit, day);
    }

    /** The last post of each seat of a unit that nobody sits in on a day or later. */
    public List<Post> vacantIn(UnitId unit, LocalDate day) {
        return posts.vacantIn(unit, day);
    }

    public Optional<Post> post(PostId post) {
        return posts.find(post);
    }

    /** The absence of an officer on a day. */
    public Optional<Absence> absenceOn(OfficerId officer, LocalDate day) {
        return absences.on(officer, day);
    }

    /** All absences of an officer, the newest first. */
    public List<Absence> absences(OfficerId officer) {
        return absences.of(officer);
    }

    /** All leaves of an officer to sign for others, the newest first. */
    public List<Signing> signings(OfficerId officer) {
        return signings.of(officer);
    }

    /** Who may sign for a seat on a day, by which paper. */
    public List<Signing> signersOn(SeatId seat, LocalDate day) {
        return signings.forSeat(seat, day);
    }
}
