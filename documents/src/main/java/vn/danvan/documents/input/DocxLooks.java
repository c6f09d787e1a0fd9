package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a Word file is set: pages, page numbers, and the look of each paragraph with all styles resolved. */
public final class DocxLooks {
    private final ZipParts parts;
    private final Limits limits;
    private final String folder;
    private final Map<String, String> targets = new HashMap<>();
    private final LookStyles styles;

    private DocxLooks(ZipParts parts, Limits limits, String folder) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.folder = folder;
        this.styles = new LookStyles(themeFonts());
    }

    /** Empty where the file is no sound Word file or goes beyond the limits. */
    public static Optional<WordPage> read(byte[] content, Limits limits) {
        try {
            var parts = new ZipParts(content, limits);
            var main = DocxText.mainPart(parts, limits);
            var folder = main.substring(0, main.lastIndexOf('/') + 1);
            return Optional.of(new DocxLooks(parts, limits, folder).read(main));
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    private WordPage read(String main) throws IOException {
        if (parts.has(folder + "styles.xml")) {
            try (var xml = new XmlCursor(parts.open(folder + "styles.xml"), limits)) {
                styles.read(xml);
            }
        }
        readTargets(main);
        try (var xml = new XmlCursor(parts.open(main), limits)) {
            var body = new LookBody(xml, styles, limits);
            if (xml.child(0) == null) {
                throw Refusal.damaged("Tệp Word");
            }
            body.read();
            return new WordPage(sections(body.sections()), body.paragraphs(), WordPage.Accuracy.WRITTEN);
        }
    }

    /** The relations of the main part: which file holds which head. */
    private void readTargets(String main) throws IOException {
        var name = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        if (!parts.has(name)) {
            return;
        }
        try (var xml = new XmlCursor(parts.open(name), limits)) {
            xml.child(0);
            for (var child = xml.child(1); child != null; child = xml.child(1)) {
                targets.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            }
        }
    }

    /** A section without a head of its own takes that of the section before. */
    private List<WordPage.Section> sections(List<SectionMark> marks) throws IOException {
        var sections = new ArrayList<WordPage.Section>();
        Map<String, String> heads = new HashMap<>();
        for (var mark : marks) {
            heads.putAll(mark.parts());
            var atTop = pageNumber(heads.get("header default"));
            var below = atTop == null ? pageNumber(heads.get("footer default")) : null;
            var number = atTop != null
                    ? new WordPage.PageNumber(true, atTop)
                    : below == null ? null : new WordPage.PageNumber(false, below);
            boolean own = mark.titlePage();
            boolean first = own
                    ? pageNumber(heads.get("header first")) != null || pageNumber(heads.get("footer first")) != null
                    : number != null;
            sections.add(new WordPage.Section(
                    mark.width(),
                    mark.height(),
                    mark.landscape(),
                    mark.top(),
                    mark.bottom(),
                    mark.left(),
                    mark.right(),
                    own,
                    mark.numberStart(),
                    number,
                    first,
                    0));
        }
        return sections;
    }

    private @Nullable WordLook pageNumber(@Nullable String id) throws IOException {
        var target = id == null ? null : targets.get(id);
        if (target == null) {
            return null;
        }
        var name = target.startsWith("/") ? target.substring(1) : folder + target;
        if (!parts.has(name)) {
            return null;
        }
        try (var xml = new XmlCursor(parts.open(name), limits)) {
            var head = new LookBody(xml, styles, limits);
            xml.child(0);
            head.read();
            return head.pageNumber();
        }
    }

    /** The typefaces that {@code minorHAnsi} and {@code majorHAnsi} stand for. */
    private Map<String, String> themeFonts() throws IOException {
        var fonts = new HashMap<String, String>();
        if (parts.has(folder + "theme/theme1.xml")) {
            try (var xml = new XmlCursor(parts.open(folder + "theme/theme1.xml"), limits)) {
                gatherFonts(xml, "", fonts);
            }
        }
        return fonts;
    }

    private static void gatherFonts(XmlCursor xml, String within, Map<String, String> fonts) throws IOException {
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "?minorFont" -> gatherFonts(xml, "minor", fonts);
                case "?majorFont" -> gatherFonts(xml, "major", fonts);
                case "?latin" -> {
                    if (!within.isEmpty()) {
                        fonts.putIfAbsent(within, xml.attribute("typeface", ""));
                    }
                }
                default -> gatherFonts(xml, within, fonts);
            }
        }
    }
}
