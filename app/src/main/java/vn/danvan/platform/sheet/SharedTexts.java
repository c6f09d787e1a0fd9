package vn.danvan.platform.sheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
final class SharedTexts {
    private static final String PART = "xl/sharedStrings.xml";

    private final XlsxParts parts;
    private final SheetLimits limits;

    SharedTexts(XlsxParts parts, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    List<String> read() throws IOException, XMLStreamException {
        if (!parts.names().contains(PART)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        long most = (long) limits.rows() * limits.columns();
        try (var xml = SafeXml.open(parts, PART)) {
            var reader = xml.reader();
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("si")) {
                    texts.add(text(reader, "si", limits));
                    if (texts.size() > most) {
                        throw new SheetRefused("sheet.too-many-rows", limits.rows());
                    }
                }
            }
        }
        return texts;
    }

    /** The text of an element: its runs together, without the reading aids of East Asian scripts. */
    static String text(XMLStreamReader reader, String element, SheetLimits limits) throws XMLStreamException {
        var text = new StringBuilder();
        int aids = 0;
        while (!(reader.next() == END_ELEMENT && reader.getLocalName().equals(element))) {
            if (reader.isStartElement() && reader.getLocalName().equals("rPh")) {
                aids++;
            } else if (reader.isEndElement() && reader.getLocalName().equals("rPh")) {
                aids--;
            } else if (reader.isStartElement() && reader.getLocalName().equals("t") && aids == 0) {
                text.append(reader.getElementText());
            }
            if (text.length() > 2 * limits.cellLength()) {
                return text.toString();
            }
        }
        return text.toString();
    }
}
