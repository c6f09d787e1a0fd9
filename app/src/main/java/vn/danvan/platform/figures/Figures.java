package vn.danvan.platform.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.Actor;

/** All figures that the modules of this installation publish. */
@Component
public class Figures {
    private final ObjectProvider<Figure> published;

    Figures(ObjectProvider<Figure> published) {
        this.published = published;
    }

    /** Those that a person may see, by code. */
    public List<Figure> of(Actor actor) {
        return published.stream()
                .filter(figure -> actor.may(figure.read()))
                .sorted(Comparator.comparing(Figure::code))
                .toList();
    }

    /** The figure of that code; empty where the module that published it is gone. */
    public Optional<Figure> find(String code) {
        return published.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }
}
