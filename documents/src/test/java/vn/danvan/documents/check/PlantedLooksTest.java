package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.documents.input.Limits;

/** One fault of looks at a time in a good Word file is found by its own rule and by no other. */
class PlantedLooksTest {

    static List<String> rulesBrokenBy(byte[] file) {
        var checking = DocumentChecker.check(file, "ke-hoach.docx", KnownDocuments.none(), Limits.STANDARD);
        return ((Checking.Checked) checking)
                .report().findings().stream().map(f -> f.rule().id()).distinct().toList();
    }

    @Test
    void aGoodWordFileGivesNoFinding() {
        assertThat(rulesBrokenBy(WordPlan.good().bytes())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("PAGE-PAPER", "document", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""),
                fault("PAGE-MARGIN-TOP", "document", "w:top=\"1134\"", "w:top=\"851\""),
                fault("PAGE-MARGIN-BOTTOM", "document", "w:bottom=\"1134\"", "w:bottom=\"1701\""),
                fault("PAGE-MARGIN-LEFT", "document", "w:left=\"1701\"", "w:left=\"1134\""),
                fault("PAGE-MARGIN-RIGHT", "document", "w:right=\"851\"", "w:right=\"1440\""),
                fault("PAGE-FONT", "styles", "w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\""),
                fault(
                        "PAGE-COLOUR",
                        "document",
                        look("office", "<w:b/>"),
                        look("office", "<w:b/><w:color w:val=\"0000FF\"/>")),
                fault("PAGE-NUMBER-CENTRE", "header1", "w:val=\"center\"", "w:val=\"right\""),
                fault("PAGE-NUMBER-SIZE", "header1", "w:val=\"26\"", "w:val=\"20\""),
                fault("PAGE-NUMBER-FIRST", "document", "<w:titlePg/>", ""),
                fault("PAGE-NUMBER-START", "document", "<w:titlePg/>", "<w:titlePg/><w:pgNumType w:start=\"5\"/>"),
                fault("PAGE-NUMBER-PLACE", "document", "w:headerReference", "w:footerReference"),
                fault("BODY-INDENT", "styles", "<w:ind w:firstLine=\"720\"/>", ""),
                fault("BODY-SPACING", "styles", "w:before=\"120\"", "w:before=\"0\""),
                fault("BODY-LINES", "styles", "w:line=\"264\"", "w:line=\"480\""),
                fault("TAGLINE-LINE", "document", "<w:p w:name=\"tagline-rule\"><w:r><w:drawing/></w:r></w:p>", ""),
                fault("AGENCY-LINE", "document", "<w:p w:name=\"agency-rule\"><w:r><w:drawing/></w:r></w:p>", ""),
                size("COUNTRY", "country", "<w:b/>", 26, 22),
                size("TAGLINE", "tagline", "<w:b/>", 28, 24),
                size("PARENT", "country-left", "", 26, 28),
                size("AGENCY", "agency", "<w:b/>", 26, 28),
                size("SYMBOL", "symbol", "", 26, 24),
                size("DATE", "date", "<w:i/>", 28, 24),
                size("TYPE", "type", "<w:b/>", 28, 32),
                size("TITLE", "title", "<w:b/>", 28, 24),
                size("TO", "to", "<w:b/><w:i/>", 24, 28),
                size("RECIPIENT", "recipient", "", 22, 26),
                size("OFFICE", "office", "<w:b/>", 28, 24),
                size("SIGNER", "signer", "<w:rStyle w:val=\"Strong\"/>", 28, 32),
                size("BODY", "prose", "", 28, 24),
                style("COUNTRY", "country", "<w:b/>", ""),
                style("TAGLINE", "tagline", "<w:b/>", "<w:b/><w:i/>"),
                style("OFFICE", "office", "<w:b/>", ""),
                style("PARENT", "country-left", "", "<w:b/>"),
                style("AGENCY", "agency", "<w:b/>", ""),
                style("SYMBOL", "symbol", "", "<w:b/>"),
                style("DATE", "date", "<w:i/>", ""),
                style("TYPE", "type", "<w:b/>", "<w:b/><w:i/>"),
                style("TITLE", "title", "<w:b/>", "<w:b w:val=\"0\"/>"),
                style("TO", "to", "<w:b/><w:i/>", "<w:b/>"),
                style("RECIPIENT", "recipient", "", "<w:i/>"),
                style("SIGNER", "signer", "<w:rStyle w:val=\"Strong\"/>", ""),
                size("DRAFTER", "drafter", "", 22, 26),
                style("DRAFTER", "drafter", "", "<w:b/>"),
                size("CONTACT", "contact", "", 22, 28),
                style("CONTACT", "contact", "", "<w:i/>"),
                align("COUNTRY", "country"),
                align("TAGLINE", "tagline"),
                align("PARENT", "country-left"),
                align("AGENCY", "agency"),
                align("DATE", "date"),
                align("TITLE", "title"),
                align("OFFICE", "office"),
                align("SYMBOL", "symbol"),
                align("TYPE", "type"),
                align("SIGNER", "signer"),
                fault(
                        "LOOK-BODY-ALIGN",
                        "document",
                        "<w:p w:name=\"prose\"><w:pPr><w:pStyle w:val=\"Prose\"/>",
                        "<w:p w:name=\"prose\"><w:pPr><w:pStyle w:val=\"Prose\"/><w:jc w:val=\"left\"/>"));
    }

    static Stream<Arguments> faultsOfStamps() {
        return Stream.of("urgency", "circulation").flatMap(name -> {
            var rule = name.toUpperCase(Locale.ROOT);
            var frame = "<w:pBdr><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:pBdr>";
            var paragraph = "<w:p w:name=\"%s\"><w:pPr><w:pStyle w:val=\"Centred\"/>".formatted(name);
            var words = paragraph + frame + "</w:pPr><w:r><w:rPr>";
            return Stream.of(
                    fault(rule + "-FRAME", "document", paragraph + frame, paragraph),
                    fault("LOOK-" + rule + "-ALIGN", "document", paragraph, paragraph + "<w:jc w:val=\"left\"/>"),
                    fault("LOOK-" + rule + "-STYLE", "document", words + "<w:b/>", words),
                    fault(
                            "LOOK-" + rule + "-SIZE",
                            "document",
                            words + "<w:b/><w:sz w:val=\"28\"/>",
                            words + "<w:b/><w:sz w:val=\"22\"/>"));
        });
    }

    private static Arguments fault(String rule, String part, String right, String wrong) {
        return Arguments.of(rule, part, right, wrong);
    }

    private static String look(String name, String look) {
        var style = name.equals("office") ? "<w:pStyle w:val=\"Centred\"/>" : "";
        return "<w:p w:name=\"%s\"><w:pPr>%s</w:pPr><w:r><w:rPr>%s".formatted(name, style, look);
    }

    private static String start(String name) {
        return switch (name) {
            case "to", "recipient", "drafter", "contact" ->
                "<w:p w:name=\"%s\"><w:pPr></w:pPr><w:r><w:rPr>".formatted(name);
            case "prose" -> "<w:p w:name=\"prose\"><w:pPr><w:pStyle w:val=\"Prose\"/></w:pPr><w:r><w:rPr>";
            default -> "<w:p w:name=\"%s\"><w:pPr><w:pStyle w:val=\"Centred\"/></w:pPr><w:r><w:rPr>".formatted(name);
        };
    }

    private static Arguments size(String component, String name, String look, int right, int wrong) {
        var size = start(name) + look + "<w:sz w:val=\"%d\"/>";
        return fault("LOOK-" + component + "-SIZE", "document", size.formatted(right), size.formatted(wrong));
    }

    private static Arguments style(String component, String name, String right, String wrong) {
        return fault(
                "LOOK-" + component + "-STYLE",
                "document",
                start(name) + right + "<w:sz",
                start(name) + wrong + "<w:sz");
    }

    private static Arguments align(String component, String name) {
        var paragraph = "<w:p w:name=\"%s\"><w:pPr><w:pStyle w:val=\"Centred\"/>".formatted(name);
        return fault("LOOK-" + component + "-ALIGN", "document", paragraph, paragraph + "<w:jc w:val=\"left\"/>");
    }

    /** So many sentences fill more than one page. */
    private static final int SENTENCES = 120;

    @Test
    void aLongTextWithoutPageNumbersIsFound() {
        var sentence = "Sở Mẫu ban hành Kế hoạch với các nội dung sau:";
        var more = "Sở Mẫu theo dõi việc thực hiện. ".repeat(SENTENCES) + sentence;
        var good = WordPlan.good().with("document", sentence, more);
        assertThat(rulesBrokenBy(good.bytes())).isEmpty();
        assertThat(rulesBrokenBy(good.with("header1", "<w:instrText> PAGE </w:instrText>", "")
                        .bytes()))
                .containsExactly("PAGE-NUMBER-MISSING");
    }

    @Test
    void aHeadWithoutColumnsIsFound() {
        var stacked = WordPlan.good()
                .with("document", "<w:tbl><w:tr><w:tc>", "")
                .with("document", "</w:tc><w:tc>", "")
                .with("document", "</w:tc></w:tr></w:tbl>", "");
        assertThat(rulesBrokenBy(stacked.bytes())).contains("HEAD-COLUMNS");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"faults", "faultsOfStamps"})
    void isFoundByItsRuleAndByNoOther(String rule, String part, String right, String wrong) {
        assertThat(rulesBrokenBy(WordPlan.good().with(part, right, wrong).bytes()))
                .containsExactly(rule);
    }
}
