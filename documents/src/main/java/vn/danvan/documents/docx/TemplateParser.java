package vn.danvan.documents.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.danvan.documents.docx.TemplateNode.Instruction;
import vn.danvan.documents.docx.TemplateNode.Literal;
import vn.danvan.documents.docx.TemplateNode.Paragraph;
import vn.danvan.documents.docx.TemplateNode.Raw;
import vn.danvan.documents.docx.TemplateNode.Row;
import vn.danvan.documents.docx.TemplateNode.Words;

/**
 * Splits the XML of a part, known to be sound and without document type, into paragraphs, rows, words and the markup
 * between them. Markup is kept letter by letter.
 */
final class TemplateParser {
    private final String xml;
    private final Deque<List<TemplateNode>> open = new ArrayDeque<>();
    private int at;
    private int paragraphs;

    private TemplateParser(String xml) {
        this.xml = xml;
    }

    static List<TemplateNode> parse(String xml) {
        var parser = new TemplateParser(xml);
        parser.open.push(new ArrayList<>());
        while (parser.at < xml.length()) {
            parser.next();
        }
        return parser.open.element();
    }

    private void next() {
        int end = xml.charAt(at) == '<' ? markupEnd() : indexOr('<', xml.length());
        var token = closed(xml.substring(at, end));
        at = end;
        if (isElement(token, "w:p") || isElement(token, "w:tr")) {
            opens(token);
        } else if (token.equals("</w:p>")) {
            closes(token, true);
        } else if (token.equals("</w:tr>")) {
            closes(token, false);
        } else if (isElement(token, "w:t")) {
            add(new Words(List.of(new Literal(content(token, "</w:t")))));
        } else if (isElement(token, "w:instrText")) {
            add(new Instruction(content(token, "</w:instrText")));
        } else {
            add(new Raw(token));
        }
    }

    private void opens(String token) {
        open.push(new ArrayList<>());
        add(new Raw(token));
    }

    private void closes(String token, boolean paragraph) {
        add(new Raw(token));
        var children = open.pop();
        add(paragraph ? new Paragraph(++paragraphs, children) : new Row(children, null));
    }

    private void add(TemplateNode node) {
        open.element().add(node);
    }

    /** The opening tag of an element that has content. */
    private static boolean isElement(String token, String name) {
        if (!token.startsWith("<" + name) || token.endsWith("/>")) {
            return false;
        }
        char next = token.charAt(name.length() + 1);
        return next == '>' || Character.isWhitespace(next);
    }

    /** XML allows blanks in a closing tag. */
    private static String closed(String token) {
        return token.startsWith("</") ? token.substring(0, token.length() - 1).strip() + ">" : token;
    }

    private int markupEnd() {
        if (xml.startsWith("<!--", at)) {
            return behind("-->");
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return behind("]]>");
        }
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    private int behind(String sign) {
        int found = xml.indexOf(sign, at);
        return found < 0 ? xml.length() : found + sign.length();
    }

    private int indexOr(char c, int otherwise) {
        int found = xml.indexOf(c, at);
        return found < 0 ? otherwise : found;
    }

    /** The words up to the closing tag; without {@code xml:space} the blanks at their ends do not count. */
    private String content(String token, String closing) {
        int end = xml.indexOf(closing, at);
        var words = Escapes.remove(xml.substring(at, end));
        at = xml.indexOf('>', end) + 1;
        return token.contains("preserve") ? words : words.strip();
    }
}
