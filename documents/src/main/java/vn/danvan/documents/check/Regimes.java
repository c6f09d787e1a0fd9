package vn.danvan.documents.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.documents.Passage;

/** Tells which rules of form bind a paper, by its head. */
final class Regimes {
    /** Decree 30/2020/NĐ-CP, Article 37: in force from the day it was signed. */
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 3, 5);

    private static final int HEAD = 4_000;

    private static final Pattern GAZETTE = Pattern.compile("CÔNG\\s+BÁO\\s*/\\s*Số\\s+\\d");
    private static final Pattern PARTY_MOTTO = Pattern.compile("ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM");

    private static final Pattern PARTY_BODY = Pattern.compile(
            "(?iu)(?:(?:tỉnh|thành|huyện|quận|thị|đảng)\\s(?:ủy|uỷ)|đảng\\s(?:đoàn|bộ)"
                    + "|chi\\sbộ|ban\\scán\\ssự\\sđảng|ban\\schấp\\shành|bộ\\schính\\strị|ban\\sbí\\sthư|ban\\stuyên\\sgiáo|ban\\sdân\\svận"
                    + "|ban\\stổ\\schức\\strung\\sương|ủy\\sban\\skiểm\\stra\\strung\\sương|văn\\sphòng\\strung\\sương|văn\\sphòng\\sđảng).*");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?:.*mặt\\strận\\stổ\\squốc.*|mttq.*|(?:tổng\\s)?liên\\sđoàn\\slao"
                    + "\\sđộng.*|công\\sđoàn.*|.*đoàn\\sthanh\\sniên.*|tỉnh\\sđoàn.*|hội\\sliên\\shiệp.*|hội\\snông\\sdân.*|hội\\scựu.*)");

    /** {@code 12-KH/TU}: the Party's grammar. */
    private static final Pattern PARTY_SYMBOL = Pattern.compile(
            "\\d{0,6}[a-zđ]?-(KL|NQ|CT|QĐ|QĐi|QC|KH|CTr|HD|BC|TB|CV|TTr)/(?:TW|TU|ĐU|HU|[A-ZĐ]*(?:TW|TU)|ĐUK)\\b.*");

    private static final Set<DocumentKind> LEGAL = Set.of(
            DocumentKind.CONSTITUTION,
            DocumentKind.CODE,
            DocumentKind.LAW,
            DocumentKind.ORDINANCE,
            DocumentKind.ORDER,
            DocumentKind.DECREE,
            DocumentKind.CIRCULAR,
            DocumentKind.CONSOLIDATED_TEXT,
            DocumentKind.JOINT_CIRCULAR,
            DocumentKind.JOINT_RESOLUTION);

    /** Kinds that are legal normative documents where their symbol holds a year. */
    private static final Set<DocumentKind> LEGAL_WITH_YEAR = Set.of(DocumentKind.RESOLUTION, DocumentKind.DECISION);

    private Regimes() {}

    static Regime of(Paper paper) {
        var text = paper.text();
        if (GAZETTE.matcher(text).region(0, Math.min(HEAD, text.length())).find()) {
            return Regime.GAZETTE;
        }
        if (isParty(paper)) {
            return Regime.PARTY;
        }
        if (isLegal(paper)) {
            return Regime.LEGAL;
        }
        var agency = paper.document().header().agency();
        if (agency != null && ORGANISATION.matcher(agency.text()).matches()) {
            return Regime.ORGANISATION;
        }
        var date = paper.date();
        return date != null && date.isBefore(IN_FORCE) ? Regime.BEFORE_DECREE_30 : Regime.DECREE_30;
    }

    private static boolean isParty(Paper paper) {
        var header = paper.document().header();
        var symbol = header.symbol();
        return isPartyBody(header.agency())
                || isPartyBody(header.parentAgency())
                || (symbol != null && PARTY_SYMBOL.matcher(symbol.text()).matches())
                || PARTY_MOTTO.matcher(paper.text()).region(0, paper.headEnds()).find();
    }

    private static boolean isPartyBody(@Nullable Passage agency) {
        return agency != null && PARTY_BODY.matcher(agency.text()).lookingAt();
    }

    private static boolean isLegal(Paper paper) {
        var kind = paper.kind();
        var symbol = paper.document().header().symbol();
        Optional<DocumentSymbol> parsed = symbol == null ? Optional.empty() : DocumentSymbol.parse(symbol.text());
        boolean yeared = parsed.flatMap(DocumentSymbol::year).isPresent();
        return kind.filter(LEGAL::contains).isPresent()
                || (yeared && kind.filter(LEGAL_WITH_YEAR::contains).isPresent())
                || parsed.filter(s -> s.groups().stream().anyMatch(group -> group.matches("(?:UBTV)?QH\\d{1,2}")))
                        .isPresent();
    }
}
