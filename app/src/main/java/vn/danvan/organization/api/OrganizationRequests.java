package vn.danvan.organization.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;
import vn.danvan.organization.SeenUnit;
import vn.danvan.organization.SigningForm;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Line;

/** What programs send about an agency. */
final class OrganizationRequests {
    private OrganizationRequests() {}

    record AddedUnit(
            @Nullable Long parent,
            Line name,
            @Doc("Như trong số ký hiệu văn bản") Line shortName,
            UnitKind kind,
            @Doc("Từ 0 đến 9999") int position) {}

    record CorrectedUnit(Line name, Line shortName, UnitKind kind, int position) {}

    record Ordered(
            @Doc("Ngày có hiệu lực") LocalDate firstDay,
            @Doc("Số, ký hiệu quyết định") Line decision,
            LocalDate decidedOn) {

        Order order() {
            return new Order(firstDay, new Decision(decision.text(), decidedOn));
        }
    }

    record OldUnit(long id, @Doc("Phiên bản đã xem") int version) {
        SeenUnit seen() {
            return new SeenUnit(new UnitId(id), version);
        }
    }

    record MergedUnits(@Doc("Từ hai đơn vị") List<OldUnit> units, AddedUnit into, Ordered order) {}

    record AbsorbedUnits(List<OldUnit> units, Ordered order) {}

    record NewPart(Line name, Line shortName, UnitKind kind) {}

    record SplitUnit(
            List<NewPart> parts,

            @Doc("true là tách, đơn vị cũ còn; false là chia, đơn vị đầu kế thừa")
            boolean stays,

            Ordered order) {}

    record EndedUnit(
            @Doc("Đơn vị làm tiếp; chỉ bỏ trống khi không còn ai giữ chức vụ ở đơn vị cũ") @Nullable
            Long heir,

            Ordered order) {}

    record AddedOfficer(Line name, GivenPost post) {}

    record GivenPost(
            @Doc("null là chức vụ của cả cơ quan") @Nullable Long unit,
            Line title,
            Role role,
            @Doc("Không ghi là REGULAR") @Nullable Capacity capacity,

            @Doc("Chức vụ kết thúc từ hôm nay; không ghi là kiêm nhiệm") @Nullable
            Long replaces) {}

    record NewName(
            @Doc("Tên đang có, để không ghi đè lên người khác")
            Line oldName,

            Line name) {}

    record AddedAbsence(@Nullable Long substitute, LocalDate firstDay, LocalDate lastDay) {}

    record GrantedSigning(
            @Doc("Chức vụ được ký thay") long signatory,
            SigningForm form,
            Line subject,
            LocalDate firstDay,
            @Doc("Bắt buộc với thừa ủy quyền") @Nullable LocalDate lastDay,
            Line decision,
            LocalDate decidedOn) {}
}
