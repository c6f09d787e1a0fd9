package vn.danvan.platform.sheet;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a workbook by a pull parser: texts and numbers as they are stored. */
final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String EXTERNAL = "External";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** So many addresses are named in a refusal. */
    private static final int NAMED = 10;

    private final XlsxParts parts;
    private final RowSink sink;
    private final SheetLimits limits;
    private final Set<String> formulas = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();

    XlsxReader(XlsxParts parts, RowSink sink, SheetLimits limits) {
        this.parts = parts;
        this.sink = sink;
        this.limits = limits;
    }

    void read() throws IOException, XMLStreamException {
        if (parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new SheetRefused("sheet.macros");
        }
        var sheet = firstSheet();
        readRows(sheet, new SharedTexts(parts, limits).read(), externalRelations(sheet));
        refuseWhatCallsOut();
    }

    private void refuseWhatCallsOut() {
        if (!formulas.isEmpty()) {
            throw new SheetRefused("sheet.formulas", String.join(", ", formulas));
        }
        if (!links.isEmpty()) {
            throw new SheetRefused("sheet.links", String.join(", ", links));
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("xl/externalLinks/"))) {
            throw new SheetRefused("sheet.other-workbooks");
        }
    }

    /** The part with the first sheet of the workbook. */
    private String firstSheet() throws IOException, XMLStreamException {
        var targets = relations("xl/_rels/workbook.xml.rels").targets();
        try (var xml = SafeXml.open(parts, WORKBOOK)) {
            var reader = xml.reader();
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("sheet")) {
                    var target = targets.get(reader.getAttributeValue(RELATIONS, "id"));
                    if (target != null) {
                        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    }
                }
            }
        }
        throw new SheetRefused("sheet.damaged");
    }

    private Set<String> externalRelations(String sheet) throws IOException, XMLStreamException {
        var slash = sheet.lastIndexOf('/');
        return relations(sheet.substring(0, slash) + "/_rels" + sheet.substring(slash) + ".rels")
                .external();
    }

    private record Relations(Map<String, String> targets, Set<String> external) {}

    private Relations relations(String part) throws IOException, XMLStreamException {
        var relations = new Relations(new HashMap<>(), new HashSet<>());
        if (!parts.names().contains(part)) {
            return relations;
        }
        try (var xml = SafeXml.open(parts, part)) {
            var reader = xml.reader();
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                    var id = String.valueOf(reader.getAttributeValue(null, "Id"));
                    relations.targets().put(id, String.valueOf(reader.getAttributeValue(null, "Target")));
                    if (EXTERNAL.equals(reader.getAttributeValue(null, "TargetMode"))) {
                        relations.external().add(id);
                    }
                }
            }
        }
        return relations;
    }

    private void readRows(String sheet, List<String> shared, Set<String> external)
            throws IOException, XMLStreamException {
        try (var xml = SafeXml.open(parts, sheet)) {
            var reader = xml.reader();
            var rows = new XlsxRows(reader, shared, sink, limits, address -> note(formulas, address));
            while (reader.hasNext()) {
                if (reader.next() != START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "row" -> rows.readRow();
                    case "hyperlink" -> noteLink(reader, external);
                    default -> {}
                }
            }
        }
    }

    private void noteLink(XMLStreamReader reader, Set<String> external) {
        var id = reader.getAttributeValue(RELATIONS, "id");
        if (id != null && external.contains(id)) {
            note(links, String.valueOf(reader.getAttributeValue(null, "ref")));
        }
    }

    private static void note(Set<String> addresses, String address) {
        if (addresses.size() < NAMED) {
            addresses.add(address);
        }
    }
}
