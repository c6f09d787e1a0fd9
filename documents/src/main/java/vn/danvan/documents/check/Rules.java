package vn.danvan.documents.check;

import java.util.List;
import java.util.stream.Stream;

/** Every rule, in the order of the page. */
final class Rules {
    static final List<Rule> OF_TEXT = Stream.of(
                    HeadRules.ALL,
                    SymbolRules.ALL,
                    DateRules.ALL,
                    MarkRules.ALL,
                    TitleRules.ALL,
                    AddresseeRules.ALL,
                    BasisRules.ALL,
                    NumberingRules.ALL,
                    CitationRules.ALL,
                    KnownRules.ALL,
                    DueRules.ALL,
                    CapitalRules.ALL,
                    ClosingRules.ALL,
                    SignatureRules.ALL,
                    AppendixRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Over the looks of a Word file. */
    static final List<Rule> OF_LOOKS = Stream.of(PageRules.ALL, PageNumberRules.ALL, LayoutRules.ALL, LookRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Over what a PDF shows of its looks. */
    static final List<Rule> OF_PAGES = Stream.of(PageRules.ALL, PageNumberRules.ALL, LookRules.OF_LETTERS)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
