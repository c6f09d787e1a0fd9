package vn.danvan.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types, entities of its own and calls to other places. */
final class SafeXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private final InputStream stream;
    private final XMLStreamReader reader;

    private SafeXml(InputStream stream) throws XMLStreamException {
        this.stream = stream;
        this.reader = FACTORY.createXMLStreamReader(stream);
    }

    static SafeXml open(XlsxParts parts, String name) throws IOException, XMLStreamException {
        return new SafeXml(parts.open(name).orElseThrow(() -> new SheetRefused("sheet.damaged")));
    }

    XMLStreamReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        stream.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
