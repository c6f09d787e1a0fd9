package vn.danvan.documents.check;

import java.util.List;
import java.util.stream.Stream;
import vn.danvan.documents.DocumentSymbol;

/** Knowledge of documents that the caller supplies: a register, or {@link WellKnownDocuments}. */
public interface KnownDocuments {

    /** All that bear this symbol; numbers begin anew each year and in each agency, so there may be several. */
    List<KnownDocument> withSymbol(DocumentSymbol symbol);

    /** Those whose title is likely meant by these words; a register may answer with any that share several of them. */
    List<KnownDocument> withTitleLike(String title);

    static KnownDocuments none() {
        return of(List.of());
    }

    /** A small number of documents, held in memory. */
    static KnownDocuments of(List<KnownDocument> documents) {
        return new DocumentsInMemory(documents);
    }

    /** These, and those that {@code others} know. */
    default KnownDocuments and(KnownDocuments others) {
        var own = this;
        return new KnownDocuments() {
            @Override
            public List<KnownDocument> withSymbol(DocumentSymbol symbol) {
                return joined(own.withSymbol(symbol), others.withSymbol(symbol));
            }

            @Override
            public List<KnownDocument> withTitleLike(String title) {
                return joined(own.withTitleLike(title), others.withTitleLike(title));
            }
        };
    }

    private static List<KnownDocument> joined(List<KnownDocument> some, List<KnownDocument> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
