package vn.danvan.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.worklist.OpenItem.Share;

/** Puts open items of made-up records into the worklist. */
@Component
public class TestItems {
    private static final AtomicLong RECORDS = new AtomicLong(1_000_000);

    private final OpenItems items;
    private final TransactionTemplate transaction;

    TestItems(OpenItems items, TransactionTemplate transaction) {
        this.items = items;
        this.transaction = transaction;
    }

    public ItemOwner put(AgencyId agency, String title, @Nullable LocalDate due, boolean waiting, Holder... holders) {
        var owner = new ItemOwner("plan.task", RECORDS.incrementAndGet());
        put(owner, agency, title, due, waiting, holders);
        return owner;
    }

    public void put(
            ItemOwner owner,
            AgencyId agency,
            String title,
            @Nullable LocalDate due,
            boolean waiting,
            Holder... holders) {
        var shares =
                Arrays.stream(holders).map(holder -> new Share(holder, true)).toList();
        var item = new OpenItem(
                owner,
                agency,
                title,
                "/tasks/" + owner.id(),
                due,
                "Kế hoạch mẫu 2026",
                "II.3",
                null,
                waiting,
                waiting ? "Chờ duyệt" : "Đang làm",
                List.copyOf(shares));
        transaction.executeWithoutResult(status -> items.put(item));
    }

    public void close(ItemOwner owner) {
        transaction.executeWithoutResult(status -> items.close(owner));
    }
}
