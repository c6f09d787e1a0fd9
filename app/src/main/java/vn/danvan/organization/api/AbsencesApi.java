package vn.danvan.organization.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.organization.AbsenceId;
import vn.danvan.organization.AbsenceKeeping;
import vn.danvan.organization.Decision;
import vn.danvan.organization.NewSigning;
import vn.danvan.organization.PostId;
import vn.danvan.organization.SigningId;
import vn.danvan.organization.SigningKeeping;
import vn.danvan.organization.api.OrganizationBodies.OfficerDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.api.Once;

/** Who is away and who does the work meanwhile; who signs for whom. */
@ApiController(about = "Cán bộ")
@RequestMapping(Api.PATH + "/organization/officers/{id}")
class AbsencesApi {
    private final AbsenceKeeping absences;
    private final SigningKeeping signings;
    private final OrganizationShapes shapes;
    private final OrganizationAnswers answers;
    private final Once once;

    AbsencesApi(
            AbsenceKeeping absences,
            SigningKeeping signings,
            OrganizationShapes shapes,
            OrganizationAnswers answers,
            Once once) {
        this.absences = absences;
        this.signings = signings;
        this.shapes = shapes;
        this.answers = answers;
        this.once = once;
    }

    @Doc("Ghi những ngày vắng và người làm thay")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ABSENCE_MANAGE)
    @PostMapping("/absences")
    OfficerDetail beAway(
            @PathVariable long id, @RequestBody OrganizationRequests.AddedAbsence sent, Mark mark, Actor actor) {
        var officer = new OfficerId(id);
        var substitute = sent.substitute() == null ? null : new OfficerId(sent.substitute());
        var _ = once.act(
                mark, () -> answers.done(absences.add(officer, substitute, sent.firstDay(), sent.lastDay(), actor)));
        return shapes.officer(actor, officer);
    }

    @Doc("Người vắng đã về, hoặc không đi nữa")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ABSENCE_MANAGE)
    @PostMapping("/absences/{absence}/end")
    OfficerDetail beBack(@PathVariable long id, @PathVariable long absence, Expected expected, Actor actor) {
        var officer = new OfficerId(id);
        answers.firstToEnd(
                () -> absences.end(officer, new AbsenceId(absence), expected.version(), actor),
                () -> shapes.officer(actor, officer),
                expected.sent(absence));
        return shapes.officer(actor, officer);
    }

    @Doc("Giao ký thay, ký thừa lệnh, ký thừa ủy quyền")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/signings")
    OfficerDetail grant(
            @PathVariable long id, @RequestBody OrganizationRequests.GrantedSigning sent, Mark mark, Actor actor) {
        var officer = new OfficerId(id);
        var signing = new NewSigning(
                new PostId(sent.signatory()),
                sent.form(),
                sent.subject().text(),
                sent.firstDay(),
                sent.lastDay(),
                new Decision(sent.decision().text(), sent.decidedOn()));
        var _ = once.act(mark, () -> answers.done(signings.grant(officer, signing, actor)));
        return shapes.officer(actor, officer);
    }

    @Doc("Thôi giao ký; hôm qua là ngày cuối")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/signings/{signing}/end")
    OfficerDetail takeBack(@PathVariable long id, @PathVariable long signing, Expected expected, Actor actor) {
        var officer = new OfficerId(id);
        answers.firstToEnd(
                () -> signings.end(officer, new SigningId(signing), expected.version(), actor),
                () -> shapes.officer(actor, officer),
                expected.sent(signing));
        return shapes.officer(actor, officer);
    }
}
