package vn.danvan.plan.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.plan.Proposal;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Doc;

/** What programs send about a review. */
final class ReviewRequests {
    private ReviewRequests() {}

    record NewProposal(
            String text,
            @Nullable Long lead,
            List<Long> cooperating,

            @Doc("Hạn bằng chữ, ngăn cách bằng dấu chấm phẩy; rỗng là không có hạn")
            String dues) {

        Correction correction(int version) {
            return new Correction(
                    text,
                    lead == null ? null : new UnitId(lead),
                    cooperating.stream().map(UnitId::new).toList(),
                    dues,
                    version);
        }
    }

    record NewState(Proposal.State state) {}

    record Lead(long lead) {}

    record ApprovalAsked(int year, String title) {}
}
