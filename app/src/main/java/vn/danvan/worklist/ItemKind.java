package vn.danvan.worklist;

/**
 * A kind of record that open items stand for, published by its module as a bean.
 *
 * @param kind as in {@link ItemOwner}
 * @param title what people call it, such as «Nhiệm vụ của kế hoạch»
 */
public record ItemKind(String kind, String title) {}
