package vn.danvan.organization.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.SigningForm;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Versioned;

/** What programs are told of an agency. */
final class OrganizationBodies {
    private OrganizationBodies() {}

    record AgencyBody(
            long id,
            String name,

            @Doc("Cơ quan chủ quản, như trên đầu văn bản") @Nullable
            String parentName,

            String shortName,
            @Doc("Mọi tên đã có, mới nhất trước") List<PastName> names) {}

    record PastName(
            String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Doc("Số, ký hiệu quyết định") @Nullable String decision) {}

    record UnitBody(
            long id,
            @Nullable Long parent,
            String name,
            String shortName,
            UnitKind kind,
            @Doc("Thứ tự giữa các đơn vị cùng cấp") int position,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            int version)
            implements Versioned {}

    record UnitDetail(
            UnitBody unit,
            @Doc("Đơn vị từng là gì, mới nhất trước") List<UnitStateBody> history,
            @Doc("Đơn vị làm tiếp việc hôm nay") List<Long> successors,
            int version)
            implements Versioned {}

    record UnitStateBody(
            String name,
            String shortName,
            UnitKind kind,
            @Nullable Long parent,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    record OfficerBody(
            long id,
            String name,
            @Doc("Đơn vị của chức vụ chính") @Nullable Long unit,

            @Doc("Chức vụ chính; rỗng khi không giữ chức vụ")
            String post,

            List<Role> roles) {}

    record OfficerDetail(
            OfficerBody officer, List<PostBody> posts, List<AbsenceBody> absences, List<SigningBody> signings) {}

    record PostBody(
            long id,
            @Nullable Long unit,
            String title,
            Role role,
            Capacity capacity,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    record AbsenceBody(
            long id,
            @Doc("Người làm thay") @Nullable Long substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            int version) {}

    record SigningBody(
            long id,
            SigningForm form,
            String subject,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Doc("Số, ký hiệu văn bản giao ký") String decision,
            LocalDate decidedOn,
            int version) {}
}
