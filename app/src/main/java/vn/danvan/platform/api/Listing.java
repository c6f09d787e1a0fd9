package vn.danvan.platform.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list.
 *
 * @param next the address of the page behind; null at the end
 */
public record Listing<T>(
        @Doc("Các mục của trang này") List<T> items,

        @Doc("Địa chỉ của trang tiếp theo; null khi đã hết") @Nullable
        String next) {

    public Listing {
        items = List.copyOf(items);
    }

    /** A list that always comes whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** A page of what was found, which is one more than the page holds if there are more. */
    public static <S, T> Listing<T> of(List<S> found, Paging paging, Function<S, String> place, Function<S, T> shown) {
        var more = found.size() > paging.limit();
        var page = more ? found.subList(0, paging.limit()) : found;
        return new Listing<>(page.stream().map(shown).toList(), more ? next(place.apply(page.getLast())) : null);
    }

    /** A page whose end a search has found by itself; null at the end of all. */
    public static <T> Listing<T> until(List<T> items, @Nullable Object place) {
        return new Listing<>(items, place == null ? null : next(place.toString()));
    }

    private static String next(String after) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after", after)
                .build();
        return here.getPath() + "?" + here.getQuery();
    }
}
