package vn.danvan.documents.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.DataUtil;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page, or a document that was saved as one. */
final class HtmlText {

    /** Each tag becomes an object of the page. */
    private static final int MOST_TAGS = 300_000;

    private HtmlText() {}

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        if (tags(content) > MOST_TAGS) {
            throw Refusal.tooManyParts();
        }
        var page = parse(content);
        page.select("script, style, noscript, template, head, nav, button, select, textarea")
                .remove();
        var blocks = new HtmlBlocks(limits).read(page.body());
        return LegacyRuns.settle(new BlockPrinter(limits).print(blocks), Format.HTML);
    }

    private static int tags(byte[] content) {
        int tags = 0;
        for (byte b : content) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    /** A page in two-byte letters or sound UTF-8 is what it is; otherwise the page names its encoding. */
    private static Document parse(byte[] content) throws IOException {
        var unicode = TextBytes.unicode(content);
        return unicode != null
                ? Jsoup.parse(unicode)
                : DataUtil.load(new ByteArrayInputStream(content), null, "", Parser.htmlParser());
    }
}
