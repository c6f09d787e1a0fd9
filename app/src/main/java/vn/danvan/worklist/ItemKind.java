package vn.danvan.worklist;

import vn.danvan.platform.access.Right;

/**
 * A kind of record that open items stand for, published by its module as a bean. Who lacks the right to read does not see
 * such an item, not even in a list of the whole agency.
 *
 * @param kind as in {@link ItemOwner}
 * @param title what people call it, such as «Nhiệm vụ của kế hoạch»
 * @param work without it what is given to the own unit is not one's own
 * @param approve who has it in the agency is waited for
 */
public record ItemKind(String kind, String title, Right read, Right work, Right approve) {}
