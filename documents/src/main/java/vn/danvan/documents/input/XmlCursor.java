package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the XML of a Word file. No document type, no entity of its own, nothing from outside is accepted, and no
 * nesting deeper than the limit.
 *
 * <p>An element of WordprocessingML goes by its bare name, others by a prefix of ours: {@code mc:} for alternative content,
 * {@code m:} for mathematics, {@code ?} for the rest.
 */
final class XmlCursor implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final int maxDepth;
    private int depth;

    XmlCursor(InputStream in, Limits limits) throws IOException {
        this.in = in;
        this.maxDepth = limits.depth();
        try {
            this.xml = FACTORY.createXMLStreamReader(letters(in));
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** The parts of a Word file are UTF-8 or UTF-16 (ECMA-376, Part 2); decoded here, since the parser prints what is broken. */
    private static Reader letters(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        var isUtf16 = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return new InputStreamReader(bytes, (isUtf16 ? UTF_16 : UTF_8).newDecoder());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.maxElementDepth", 0); // ours is counted here
        return factory;
    }

    /** The name of the next child element of the element that stands at {@code level}; null when that element ends. */
    @Nullable
    String child(int level) throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == level + 1) {
                        return name();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < level) {
                        return null;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {}
            }
        }
    }

    /** How many elements are open, the current one included. */
    int level() {
        return depth;
    }

    /** Goes to the end of the current element. */
    void skip() throws IOException {
        int level = depth;
        while (depth >= level) {
            next();
        }
    }

    /** The text of the current element, to its end. */
    String text() throws IOException {
        int level = depth;
        var out = new StringBuilder();
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return out.toString();
    }

    /** An attribute by its bare name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The attribute {@code val} as a number; {@code otherwise} where it is missing or none. */
    int number(String name, int otherwise) {
        try {
            var value = attribute(name);
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A switch such as {@code <w:caps/>} is on unless its value says no. */
    boolean isOn() {
        var value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private String name() {
        var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        var local = xml.getLocalName();
        if (namespace.contains("/wordprocessingml/")) {
            return local;
        }
        if (namespace.contains("/markup-compatibility/")) {
            return "mc:" + local;
        }
        return namespace.endsWith("/math") ? "m:" + local : "?" + local;
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > maxDepth) {
                        throw Refusal.tooDeep();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(
                            Reason.DAMAGED,
                            "Tệp Word có khai báo mà một tệp Word bình thường không có nên không được đọc.");
                default -> {}
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static IOException refusal(XMLStreamException broken) {
        return broken.getNestedException() instanceof Refusal refusal ? refusal : Refusal.damaged("Tệp Word");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
