package vn.danvan.documents.docx;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.write.Piece.Picture;
import vn.danvan.documents.write.Png;

/** The pictures of a Word file: each a part of its own, named by a relation of the document. */
final class WordPictures {
    static final String CONTENT_TYPE = "<Default Extension=\"png\" ContentType=\"image/png\"/>";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int EMU_PER_MM = 36_000;

    private final Xml xml;
    private final List<Png> files = new ArrayList<>();

    WordPictures(Xml xml) {
        this.xml = xml;
    }

    /** A paragraph with the picture in it; its words are what somebody is told who does not see it. */
    void add(Picture picture, double width) {
        files.add(picture.png());
        int id = files.size();
        var size = "cx=\"%d\" cy=\"%d\"".formatted(emu(picture.width(width)), emu(picture.height(width)));
        xml.tag(
                        "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\""
                                + " distR=\"0\" xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\"><wp:extent " + size
                                + "/>")
                .tag("<wp:docPr id=\"" + id + "\" name=\"Hình " + id + "\" descr=\"")
                .words(picture.words())
                .tag("\"/><a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">"
                        + "<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr id=\"" + id
                        + "\" name=\"Hình "
                        + id + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation(id)
                        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                        + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    void pack(WordZip file) {
        for (int i = 0; i < files.size(); i++) {
            file.part("word/" + name(i + 1), files.get(i).content());
        }
    }

    /** What the document says of them in its relations. */
    String relations() {
        var all = new StringBuilder();
        for (int id = 1; id <= files.size(); id++) {
            all.append(FixedParts.relation(relation(id), FixedParts.OFFICE + "image", name(id)));
        }
        return all.toString();
    }

    private static String relation(int id) {
        return "rIdHinh" + id;
    }

    private static String name(int id) {
        return "media/hinh" + id + ".png";
    }

    private static long emu(double mm) {
        return Math.round(mm * EMU_PER_MM);
    }
}
