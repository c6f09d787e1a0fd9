package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task is to bring and what came of it.
 *
 * @param product the expected product (sản phẩm dự kiến)
 * @param measure by what one sees that it is reached (cách đánh giá)
 * @param result what came of it so far (kết quả)
 * @param code the product's code in the list of products and works, Decree 335/2025/NĐ-CP; empty where none is used
 * @param points its points in that list; null where none are used
 * @param tags the programmes and goals of the year that it counts for
 */
public record Deliverable(
        String product,
        String measure,
        String result,
        String code,
        @Nullable BigDecimal points,
        List<String> tags) {

    /** The programmes that most plans serve; an agency adds its goals of the year in its own words. */
    public static final List<String> PROGRAMMES =
            List.of("Dân vận chính quyền", "Dân chủ ở cơ sở", "Cải cách hành chính", "Thi đua «Dân vận khéo»");

    private static final BigDecimal MOST_POINTS = new BigDecimal("9999.99");

    public Deliverable {
        product = product.strip();
        measure = measure.strip();
        result = result.strip();
        code = code.strip();
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (!isPossible(points)) {
            throw new IllegalArgumentException("No such points: " + points);
        }
    }

    /** Points from 0 to 9999.99, to the hundredth; or none. */
    public static boolean isPossible(@Nullable BigDecimal points) {
        return points == null
                || (points.signum() >= 0
                        && points.compareTo(MOST_POINTS) <= 0
                        && points.stripTrailingZeros().scale() <= 2);
    }

    public boolean isEmpty() {
        return product.isEmpty() && measure.isEmpty() && result.isEmpty() && code.isEmpty() && points == null;
    }
}
