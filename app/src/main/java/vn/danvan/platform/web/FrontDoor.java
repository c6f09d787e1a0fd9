package vn.danvan.platform.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;

/** The address without a path: leads everyone to the first entry of the own menu. */
@Controller
class FrontDoor {
    private static final String WHERE_EVERYONE_MAY_BE = "/account/sessions";
    private final List<MenuEntry> menu;

    FrontDoor(ObjectProvider<MenuEntry> menu) {
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    /** The first page of the own work; what is there for everyone is nobody's in particular. */
    @Requires({})
    @GetMapping("/")
    String enter(Actor actor) {
        return menu.stream()
                .filter(entry -> entry.right() != null && actor.may(entry.right()))
                .findFirst()
                .map(entry -> "redirect:" + entry.path())
                .orElse("redirect:" + WHERE_EVERYONE_MAY_BE);
    }
}
