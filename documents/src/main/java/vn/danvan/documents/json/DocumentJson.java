package vn.danvan.documents.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Citation;
import vn.danvan.documents.Deadline;
import vn.danvan.documents.Document;
import vn.danvan.documents.Header;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Signatory;
import vn.danvan.documents.TaskUnit;
import vn.danvan.documents.When;

/** A document as JSON: header, parts in text order, citations, deadlines, recipients, signatory, task units. */
public final class DocumentJson {
    private DocumentJson() {}

    public static String print(Document document) {
        return JsonText.of(tree(document));
    }

    private static Map<String, @Nullable Object> tree(Document document) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        var body = new Body();
        body.take(document.body());
        tree.put("header", header(document.header()));
        tree.put("parts", body.parts);
        tree.put("bullets", body.bullets);
        tree.put(
                "citations",
                document.citations().stream().map(DocumentJson::citation).toList());
        tree.put(
                "deadlines",
                document.deadlines().stream().map(DocumentJson::deadline).toList());
        tree.put("recipients", document.recipients().stream().map(Passage::text).toList());
        if (!document.addressees().isEmpty()) {
            tree.put(
                    "addressees",
                    document.addressees().stream().map(Passage::text).toList());
        }
        tree.put("signatory", document.signatory() == null ? null : signatory(document.signatory()));
        tree.put(
                "task_units",
                document.taskUnits().stream().map(DocumentJson::taskUnit).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> header(Header header) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("parent_agency", text(header.parentAgency()));
        map.put("agency", text(header.agency()));
        map.put("symbol", text(header.symbol()));
        map.put("place", text(header.place()));
        map.put("date", text(header.date()));
        map.put("type", text(header.type()));
        map.put("abstract", text(header.title()));
        putPresent(map, "secrecy", header.marks().secrecy());
        putPresent(map, "urgency", header.marks().urgency());
        putPresent(map, "circulation", header.marks().circulation());
        putPresent(map, "drafter", header.marks().drafter());
        putPresent(map, "contact", header.marks().contact());
        return map;
    }

    private static void putPresent(Map<String, @Nullable Object> map, String name, @Nullable Passage passage) {
        if (passage != null) {
            map.put(name, passage.text());
        }
    }

    private static @Nullable String text(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    private static Map<String, @Nullable Object> citation(Citation citation) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("surface", citation.surface().text());
        map.put("kind", citation.kind());
        map.put("symbol", citation.symbol());
        map.put("date", citation.date() == null ? null : citation.date().toString());
        map.put("issuer", citation.issuer());
        return map;
    }

    private static Map<String, @Nullable Object> deadline(Deadline deadline) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("surface", deadline.surface().text());
        map.put("kind", kind(deadline.when()));
        map.put("value", deadline.when().value());
        return map;
    }

    private static String kind(When when) {
        return switch (when) {
            case When.Every _, When.Periodically _ -> "recurring";
            case When.AfterEvent _ -> "relative";
            case When.OnDay _, When.InMonth _, When.InYear _, When.Between _ -> "date";
        };
    }

    private static Map<String, @Nullable Object> taskUnit(TaskUnit unit) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("surface", unit.unit().text());
        map.put("role", unit.role().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static Map<String, @Nullable Object> signatory(Signatory signatory) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("authority", signatory.authority());
        map.put("title", signatory.title());
        map.put("name", signatory.name());
        return map;
    }

    /** The parts in text order, whatever their depth, and the number of bullets. */
    private static final class Body {
        private final List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        private int bullets;

        void take(List<Block> blocks) {
            for (var block : blocks) {
                switch (block) {
                    case Block.Part part -> {
                        var map = new LinkedHashMap<String, @Nullable Object>();
                        map.put("level", part.level());
                        map.put("marker", part.marker());
                        map.put("title", part.title());
                        parts.add(map);
                        take(part.children());
                    }
                    case Block.Bullet _ -> bullets++;
                    case Block.Paragraph _, Block.Table _ -> {}
                }
            }
        }
    }
}
