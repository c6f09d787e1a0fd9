package vn.danvan.documents.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.DataUtil;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page, or a document that was saved as one. */
final class HtmlText {

    private HtmlText() {}

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        var page = parse(content);
        page.select("script, style, noscript, template, head, nav, button, select, textarea")
                .remove();
        var blocks = new HtmlBlocks(limits).read(page.body());
        return LegacyRuns.settle(new BlockPrinter(limits).print(blocks), Format.HTML);
    }

    /** A page in two-byte letters or sound UTF-8 is what it is; otherwise the page names its encoding. */
    private static Document parse(byte[] content) throws IOException {
        var unicode = TextBytes.unicode(content);
        return unicode != null
                ? Jsoup.parse(unicode)
                : DataUtil.load(new ByteArrayInputStream(content), null, "", Parser.htmlParser());
    }
}
