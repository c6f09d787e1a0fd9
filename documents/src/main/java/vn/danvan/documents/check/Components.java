package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;
import vn.danvan.documents.input.WordPage;

/** The paragraphs of each component, told by where its words stand in the text. */
final class Components {
    private static final Pattern COUNTRY = Pattern.compile("(?iu)cộng\\s+h(?:òa|oà)\\s+xã\\s+hội.*");
    private static final Pattern TAGLINE = Pattern.compile("(?iu)độc\\s*lập.*tự\\s*do.*");
    private static final Pattern TO = Pattern.compile("(?iu)nơi\\s+nhận\\s*:?");
    private static final Pattern DEAR = Pattern.compile("(?iu)kính\\s+gửi.*");
    private static final Pattern APPENDIX = Pattern.compile("(?iu)phụ\\s+lục(?:\\s+[IVX\\d]{1,5})?");

    private final NavigableMap<Integer, Named> named = new TreeMap<>();
    private final Map<Component, List<Placed>> paragraphs = new EnumMap<>(Component.class);
    private final Paper paper;

    private record Named(int end, Component component) {}

    private Components(Paper paper) {
        this.paper = paper;
    }

    static Components of(Paper paper) {
        var components = new Components(paper);
        components.nameBody();
        components.nameHead();
        components.nameFoot();
        for (var placed : paper.placed()) {
            var component = components.of(placed);
            if (component != null) {
                components
                        .paragraphs
                        .computeIfAbsent(component, none -> new ArrayList<>())
                        .add(placed);
            }
        }
        return components;
    }

    /** Whether a paragraph is a stamp of secrecy or urgency. */
    boolean isStamp(Placed placed) {
        return of(Component.SECRECY).contains(placed) || of(Component.URGENCY).contains(placed);
    }

    /** Whether a paragraph is one of those that the decree frames. */
    boolean isFramed(WordPage.Paragraph paragraph) {
        return Stream.of(Component.SECRECY, Component.URGENCY, Component.CIRCULATION)
                .flatMap(component -> of(component).stream())
                .anyMatch(placed -> placed.paragraph().equals(paragraph));
    }

    List<Placed> of(Component component) {
        return paragraphs.getOrDefault(component, List.of());
    }

    private @Nullable Component of(Placed placed) {
        var words = placed.paragraph().text().strip();
        if (placed.span().start() < paper.headEnds()) {
            if (COUNTRY.matcher(words).lookingAt()) {
                return Component.COUNTRY;
            }
            if (TAGLINE.matcher(words).lookingAt()) {
                return Component.TAGLINE;
            }
        }
        if (TO.matcher(words).matches()) {
            return Component.TO;
        }
        if (DEAR.matcher(words).lookingAt() && !paper.document().addressees().isEmpty()) {
            return Component.ADDRESSEE;
        }
        if (APPENDIX.matcher(words).matches() && placed.span().start() > paper.mainEnd()) {
            return Component.APPENDIX;
        }
        var entry = named.floorEntry(placed.span().end() - 1);
        return entry != null && entry.getValue().end() > placed.span().start()
                ? entry.getValue().component()
                : null;
    }

    private void name(@Nullable Passage passage, Component component) {
        if (passage != null) {
            name(passage.span(), component);
        }
    }

    private void name(Span span, Component component) {
        if (span.end() > span.start()) {
            named.put(span.start(), new Named(span.end(), component));
        }
    }

    private void nameHead() {
        var header = paper.document().header();
        name(header.parentAgency(), Component.PARENT);
        name(header.agency(), Component.AGENCY);
        NumberLine.of(paper).ifPresent(line -> name(line.line(), Component.SYMBOL));
        name(header.date(), Component.DATE);
        name(header.marks().secrecy(), Component.SECRECY);
        name(header.marks().urgency(), Component.URGENCY);
        name(header.marks().circulation(), Component.CIRCULATION);
        name(header.title(), paper.isLetter() ? Component.ABOUT : Component.TITLE);
        if (TitleRules.hasTypeLine(paper)) {
            name(header.type(), Component.TYPE);
        }
        paper.document().addressees().forEach(item -> name(item, Component.ADDRESSEE));
    }

    /** Headings are left out: their capitals and weight go by their level. */
    private void nameBody() {
        for (var block : paper.blocks()) {
            if (block.span().start() >= paper.mainEnd()) {
                break;
            }
            switch (block) {
                case Block.Paragraph paragraph -> nameProse(paragraph);
                case Block.Bullet bullet -> name(bullet.span(), Component.BODY);
                case Block.Part part -> {
                    if (part.title() == null) {
                        name(part.own(), Component.BODY);
                    }
                }
                case Block.Table table -> {}
            }
        }
        BasisRules.grounds(paper).forEach(ground -> name(ground, Component.BASIS));
    }

    /** «GIÁM ĐỐC SỞ MẪU», «QUYẾT ĐỊNH:» (models 1.1 to 1.3) are centred lines between head and body. */
    private void nameProse(Block.Paragraph paragraph) {
        if (!Letters.allCapitals(paragraph.text())) {
            name(paragraph.span(), Component.BODY);
        }
    }

    private void nameFoot() {
        paper.document().recipients().forEach(item -> name(item, Component.RECIPIENT));
        var marks = paper.document().header().marks();
        name(marks.drafter(), Component.DRAFTER);
        name(marks.contact(), Component.CONTACT);
        paper.signature().ifPresent(block -> {
            block.offices().forEach(line -> name(line, Component.OFFICE));
            name(block.name(), Component.SIGNER);
        });
    }
}
