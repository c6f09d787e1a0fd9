package vn.danvan.documents.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template's XML, split only as far as filling needs it. */
sealed interface TemplateNode {

    /** Markup that stays as it is. */
    record Raw(String xml) implements TemplateNode {}

    /** The words of one text element of a run. */
    record Words(List<Segment> segments) implements TemplateNode {}

    /** The instruction of a field of Word, such as {@code MERGEFIELD ho_ten}. */
    record Instruction(String words) implements TemplateNode {}

    record Paragraph(int number, List<TemplateNode> children) implements TemplateNode {}

    /**
     * A table row.
     *
     * @param list the list that it is repeated for; null where it stands once
     */
    record Row(List<TemplateNode> children, @Nullable String list) implements TemplateNode {}

    /** Words as they are, or a field. */
    sealed interface Segment {}

    record Literal(String words) implements Segment {}

    record Field(String name) implements Segment {}
}
