package vn.danvan.documents.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.documents.DocumentSymbol;

/** A small number of documents held in memory, found by symbol and by the words of their titles. */
final class DocumentsInMemory implements KnownDocuments {
    private final Map<DocumentSymbol, List<KnownDocument>> bySymbol;
    private final List<Titled> titled;

    private record Titled(KnownDocument document, Set<String> words) {}

    DocumentsInMemory(List<KnownDocument> documents) {
        this.bySymbol = documents.stream().collect(Collectors.groupingBy(KnownDocument::symbol));
        this.titled = documents.stream()
                .filter(document -> !document.title().isEmpty())
                .map(document -> new Titled(document, Set.copyOf(TitleLikeness.words(document.title()))))
                .toList();
    }

    @Override
    public List<KnownDocument> withSymbol(DocumentSymbol symbol) {
        return bySymbol.getOrDefault(symbol, List.of());
    }

    /** Those that hold most of the words, in any order. */
    @Override
    public List<KnownDocument> withTitleLike(String title) {
        var words = Set.copyOf(TitleLikeness.words(title));
        return titled.stream()
                .filter(one -> one.words().stream().filter(words::contains).count() * 2
                        > one.words().size())
                .map(Titled::document)
                .toList();
    }
}
