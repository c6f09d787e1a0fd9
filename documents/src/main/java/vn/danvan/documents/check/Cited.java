package vn.danvan.documents.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Citation;
import vn.danvan.documents.Document;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.documents.Span;

/**
 * A mention of another document with its symbol as a value.
 *
 * @param before behind the mention before this one
 * @param next where the next mention begins
 */
record Cited(Citation citation, Optional<DocumentSymbol> symbol, int before, int next) {
    /** No honest document mentions more; further ones are not looked at. */
    private static final int MOST = 3_000;

    /** So near, two mentions are members of one list: «số 12/QĐ-SM, số 13/QĐ-SM». */
    private static final int LIST_GAP = 12;

    private static final Set<DocumentKind> BY_NAME =
            Set.of(DocumentKind.LAW, DocumentKind.CODE, DocumentKind.ORDINANCE, DocumentKind.CONSTITUTION);

    /** Without the mentions of the document itself («Kèm theo Quyết định số …» over what it issues). */
    static List<Cited> of(Document document) {
        var own = document.header().symbol();
        var ownSymbol = own == null ? Optional.<DocumentSymbol>empty() : DocumentSymbol.parse(own.text());
        var cited = new ArrayList<Cited>();
        var citations = document.citations();
        for (int i = 0; i < Math.min(MOST, citations.size()); i++) {
            var symbol = citations.get(i).documentSymbol();
            int before = i == 0 ? 0 : citations.get(i - 1).surface().span().end();
            int next = i + 1 == citations.size()
                    ? document.text().length()
                    : citations.get(i + 1).surface().span().start();
            if (symbol.isEmpty() || !symbol.equals(ownSymbol)) {
                cited.add(new Cited(citations.get(i), symbol, before, next));
            }
        }
        return cited;
    }

    Span span() {
        return citation.surface().span();
    }

    String words() {
        return citation.surface().text();
    }

    @Nullable
    LocalDate date() {
        return citation.date();
    }

    @Nullable
    String issuer() {
        return citation.issuer();
    }

    /** Laws and ordinances are cited by kind and name. */
    boolean byName() {
        return DocumentKind.named(citation.kind()).filter(BY_NAME::contains).isPresent();
    }

    /** A member of a list, whose issuer may stand behind the last member; later members begin with «số». */
    boolean listed() {
        return span().start() - before < LIST_GAP
                || next - span().end() < LIST_GAP
                || words().regionMatches(true, 0, "số", 0, 2);
    }
}
