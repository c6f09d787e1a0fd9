package vn.danvan.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Joins people and work: the one place that says whose work a person does today. */
@Component
class Desks {
    private final List<ItemKind> kinds;

    Desks(ObjectProvider<ItemKind> kinds) {
        this.kinds = kinds.stream().toList();
    }

    List<ItemKind> kinds() {
        return kinds;
    }

    Desk of(Actor actor) {
        return new Desk(
                actor.officer(),
                actor.agency(),
                actor.duties(),
                kinds(actor, ItemKind::read),
                kinds(actor, ItemKind::work),
                kinds(actor, ItemKind::approve),
                approvesFor(actor));
    }

    private List<String> kinds(Actor actor, Function<ItemKind, Right> needed) {
        return kinds.stream()
                .filter(kind -> actor.may(needed.apply(kind)))
                .map(ItemKind::kind)
                .toList();
    }

    private Map<String, String> approvesFor(Actor actor) {
        var names = new HashMap<String, String>();
        kinds.stream().filter(kind -> actor.may(kind.approve())).forEach(kind -> actor.require(kind.approve())
                .actsFor()
                .ifPresent(duty -> names.put(kind.kind(), duty.holderName())));
        return names;
    }
}
