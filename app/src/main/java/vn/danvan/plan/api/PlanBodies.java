package vn.danvan.plan.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.Proposal;
import vn.danvan.plan.Revision;
import vn.danvan.plan.api.TaskBodies.TaskLine;
import vn.danvan.plan.api.TaskBodies.UnitRef;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Versioned;

/** What programs are told of plans and of their review. */
final class PlanBodies {
    private PlanBodies() {}

    record ProgressBody(int done, int total, int late) {}

    record PlanLine(
            long id,
            int year,
            String title,
            @Nullable String symbol,
            @Doc("Đã duyệt và đang thực hiện") boolean approved,
            @Doc("Bản đang chờ duyệt") @Nullable Long draft,
            ProgressBody progress) {}

    record PlanDetail(
            long id,
            int year,
            String title,
            @Doc("Bản đang thực hiện") @Nullable RevisionBody approved,
            @Doc("Bản đang chờ duyệt") @Nullable RevisionBody draft,
            List<PlanPart> parts,
            List<CitedDocument> citations,
            @Doc("Nơi nhận") List<String> recipients,
            ProgressBody progress,
            List<UnitProgressBody> units,

            @Doc("Các việc theo thứ tự của kế hoạch, không kể việc con")
            List<TaskLine> tasks) {}

    record RevisionBody(
            long id,
            long plan,
            @Doc("1 là bản đầu, 2 là bản sửa đổi thứ nhất") int number,
            Revision.State state,
            String fileName,
            String sha256,
            HeadBody head,
            Instant createdAt) {}

    record HeadBody(
            @Doc("Loại văn bản") @Nullable String kind,
            @Doc("Trích yếu") @Nullable String title,
            @Doc("Số, ký hiệu") @Nullable String symbol,
            @Nullable String issuer,
            @Doc("Cơ quan chủ quản") @Nullable String superior,
            @Nullable String place,

            @Doc("yyyy-MM-dd, hoặc yyyy-MM khi ngày còn để trống") @Nullable
            String issued,

            @Doc("KT., TL., TUQ.") @Nullable String signatoryAuthority,
            @Nullable String signatoryTitle,
            @Nullable String signatoryName) {}

    record PlanPart(int level, String number, String words, boolean heading) {}

    record CitedDocument(
            String surface,
            String kind,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer) {}

    record UnitProgressBody(
            @Doc("null là các việc chưa giao") @Nullable UnitRef unit, ProgressBody progress) {}

    record SourceBody(
            long plan,
            long revision,
            String text,
            @Doc("Chỗ của mỗi việc trong văn bản") List<Place> tasks) {}

    record Place(long task, int start, int end) {}

    record ReviewDetail(
            RevisionBody revision,
            int year,
            String title,
            List<ProposalBody> proposals,

            @Doc("Việc không còn trong bản sửa đổi, sẽ bị huỷ khi duyệt")
            List<TaskLine> removed,

            @Doc("Kế hoạch khác trùng tên") List<PlanLine> namesakes) {}

    record ProposalBody(
            long id,
            String place,
            String text,
            @Doc("Ai làm, theo chữ trong kế hoạch") String unitWords,
            @Nullable Long lead,
            List<Long> cooperating,

            @Doc("Hạn bằng chữ, ngăn cách bằng dấu chấm phẩy")
            String dues,

            Proposal.State state,
            @Doc("Việc đã có mà mục này nói đến") @Nullable Long task,
            int version)
            implements Versioned {}

    record Given(@Doc("Số mục vừa giao") int given) {}

    record Approved(
            long plan, @Doc("Số việc có trong kế hoạch") int tasks) {}
}
