package vn.danvan.plan.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Document;
import vn.danvan.documents.Span;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Element;

/**
 * Puts the words of the review in the place of those of the source. A draft knows no places, so a piece is known by its
 * words, and where the same words stand several times, by their order.
 */
final class ReviewedWords {
    /** What becomes of each piece, by its words in the source: empty where it went into the piece before it. */
    private final Map<String, Deque<Optional<String>>> pieces = new HashMap<>();

    private final Map<Span, String> duties;

    ReviewedWords(Document source, List<Duty> tasks) {
        duties = new LinkedHashMap<>();
        for (var task : tasks) {
            if (task.span() != null) {
                duties.merge(task.span(), task.text(), (one, next) -> one + " " + next);
            }
        }
        collect(source.body());
    }

    private void collect(List<Block> blocks) {
        for (var n = 0; n < blocks.size(); n++) {
            var block = blocks.get(n);
            var words = words(block);
            if (words != null) {
                var duty = duty(own(block));
                keep(words, duty == null ? Optional.of(words) : reviewed(block, duty, blocks));
            }
            if (block instanceof Block.Part part) {
                collect(part.children());
            }
        }
    }

    private void keep(String words, Optional<String> reviewed) {
        pieces.computeIfAbsent(plain(words), key -> new ArrayDeque<>()).add(reviewed);
    }

    /** Pieces that the review joined keep their shape while their words are unchanged. */
    private Optional<String> reviewed(Block block, Map.Entry<Span, String> duty, List<Block> neighbours) {
        var inSource = neighbours.stream()
                .filter(other -> duty.getKey().contains(own(other)))
                .flatMap(other -> Stream.ofNullable(words(other)))
                .collect(Collectors.joining(" "));
        if (plain(inSource).equals(plain(duty.getValue()))) {
            return Optional.ofNullable(words(block));
        }
        return own(block).start() == duty.getKey().start() ? Optional.of(duty.getValue()) : Optional.empty();
    }

    private Map.@Nullable Entry<Span, String> duty(Span place) {
        return duties.entrySet().stream()
                .filter(duty -> duty.getKey().contains(place))
                .findFirst()
                .orElse(null);
    }

    private static Span own(Block block) {
        return block instanceof Block.Part part ? part.own() : block.span();
    }

    private static @Nullable String words(Block block) {
        return switch (block) {
            case Block.Part part -> part.title() == null ? part.text() : part.title();
            case Block.Bullet bullet -> bullet.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> null;
        };
    }

    List<Element> in(List<Element> elements) {
        var all = new ArrayList<Element>();
        elements.forEach(element -> in(element).ifPresent(all::add));
        return all;
    }

    Draft.Attachment in(Draft.Attachment attachment) {
        return switch (attachment) {
            case Draft.Appendix appendix ->
                new Draft.Appendix(appendix.label(), appendix.title(), appendix.note(), in(appendix.body()));
            case Draft.Enclosure enclosure ->
                new Draft.Enclosure(enclosure.kind(), enclosure.title(), enclosure.note(), in(enclosure.body()));
        };
    }

    private Optional<Element> in(Element element) {
        return switch (element) {
            case Element.Part part -> part(part);
            case Element.Bullet bullet -> next(bullet.text()).map(words -> new Element.Bullet(bullet.marker(), words));
            case Element.Paragraph paragraph -> next(paragraph.text()).map(Element.Paragraph::new);
            case Element.Table _, Element.Picture _ -> Optional.of(element);
        };
    }

    private Optional<Element> part(Element.Part part) {
        var own = part.title() == null ? part.text() : part.title();
        var words = own == null ? Optional.of("") : next(own);
        var children = in(part.children());
        return words.map(said -> part.title() == null
                ? new Element.Part(part.level(), part.marker(), null, own == null ? null : said, children)
                : new Element.Part(part.level(), part.marker(), said, part.text(), children));
    }

    private Optional<String> next(String words) {
        var left = pieces.get(plain(words));
        return left == null || left.isEmpty() ? Optional.of(words) : left.removeFirst();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ")
                .replaceFirst("[\\s;:.,/]+$", "")
                .strip();
    }
}
