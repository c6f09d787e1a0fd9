package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.worklist.Holder;
import vn.danvan.worklist.ItemOwner;
import vn.danvan.worklist.OpenItem;
import vn.danvan.worklist.OpenItem.Share;
import vn.danvan.worklist.OpenItems;

/**
 * Keeps the item of each open task in the worklist true. A task with several days has one item, due on the first day that
 * is still open.
 */
@Component
class TaskItems {
    private final OpenItems items;
    private final Plans plans;
    private final Cooperations cooperations;

    TaskItems(OpenItems items, Plans plans, Cooperations cooperations) {
        this.items = items;
        this.plans = plans;
        this.cooperations = cooperations;
    }

    void keep(Task task) {
        if (task.status().isClosed()) {
            items.close(owner(task));
        } else {
            items.put(item(task));
        }
    }

    private OpenItem item(Task task) {
        return new OpenItem(
                owner(task),
                task.agency(),
                task.text(),
                "/tasks/" + task.id(),
                task.dueOn(),
                plans.get(task.plan(), task.agency()).title(),
                task.numbering().words(),
                null,
                task.status() == TaskStatus.WAITING_APPROVAL,
                task.status().title(),
                shares(task));
    }

    /** A unit that has done its part has nothing left to do. */
    private List<Share> shares(Task task) {
        var shares = new ArrayList<Share>();
        if (task.lead() != null) {
            shares.add(new Share(new Holder.OfUnit(task.lead()), true));
        }
        cooperations.of(task.id()).stream()
                .filter(Cooperation::isOpen)
                .forEach(part -> shares.add(new Share(new Holder.OfUnit(part.unit()), false)));
        return shares;
    }

    private static ItemOwner owner(Task task) {
        return new ItemOwner(TaskItemKind.KIND, task.id().value());
    }
}
