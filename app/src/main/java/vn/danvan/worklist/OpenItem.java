package vn.danvan.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;

/**
 * What a module gives to the worklist (việc cần làm): a record of its own that somebody has to deal with.
 *
 * @param path the page of the record
 * @param dueOn the next last day; null where there is none
 * @param source where it comes from: the title of the plan, the name of the register
 * @param place its place in the source, such as «II.3, gạch đầu dòng 2» or a number in the register; may be empty
 * @param article the law that sets the day; null where none does
 * @param waiting whether it waits for an approval and not for work
 * @param stage the module's own word for the state, such as «Đang làm»
 * @param shares whose it is; nobody's yet when empty
 */
public record OpenItem(
        ItemOwner owner,
        AgencyId agency,
        String title,
        String path,
        @Nullable LocalDate dueOn,
        String source,
        String place,
        @Nullable String article,
        boolean waiting,
        String stage,
        List<Share> shares) {

    public OpenItem {
        shares = List.copyOf(shares);
    }

    /** Somebody's part; {@code lead} is false for who co-operates. */
    public record Share(Holder holder, boolean lead) {
        boolean isOfUnit() {
            return holder instanceof Holder.OfUnit;
        }
    }

    /** Whether it is given to units alone, so that everybody there has it. */
    boolean namesNobody() {
        return shares.stream().allMatch(Share::isOfUnit);
    }
}
