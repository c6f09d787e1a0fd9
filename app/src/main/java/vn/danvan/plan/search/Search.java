package vn.danvan.plan.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.search.Found.Place;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Searches what the own agency has; nobody finds anything of another. */
@Service
@Transactional(readOnly = true)
public class Search {
    /** How much a page shows. */
    public static final int PAGE = 20;

    private final SearchIndex index;
    private final SymbolIndex symbols;

    Search(SearchIndex index, SymbolIndex symbols) {
        this.index = index;
        this.symbols = symbols;
    }

    /** The documents of a symbol, if one was typed and is known here; else a page of what holds the words. */
    public Found find(Actor reader, Asked asked, @Nullable Place after) {
        reader.require(Right.PLAN_READ);
        if (asked.isEmpty()) {
            return new Found(null, List.of(), null);
        }
        var symbol = asked.symbol();
        if (symbol.isPresent()) {
            var exact = symbols.find(reader.agency(), symbol.get(), asked);
            if (!exact.isEmpty()) {
                return new Found(symbol.get(), exact, null);
            }
        }
        return words(reader, asked, after);
    }

    /** Fills the page with one kind after the other. */
    private Found words(Actor reader, Asked asked, @Nullable Place after) {
        var hits = new ArrayList<Hit>();
        for (var kind : Hit.Kind.values()) {
            if (hits.size() <= PAGE && (after == null || kind.compareTo(after.kind()) >= 0)) {
                var before = after != null && kind == after.kind() ? after.id() : Long.MAX_VALUE;
                hits.addAll(index.find(reader.agency(), asked, kind, before, PAGE + 1 - hits.size()));
            }
        }
        if (hits.size() <= PAGE) {
            return new Found(null, hits, null);
        }
        var last = hits.get(PAGE - 1);
        return new Found(null, hits.subList(0, PAGE), new Place(last.kind(), last.id()));
    }
}
