package vn.danvan.platform.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which a second call of the same act is known, from {@code Idempotency-Key}. Handlers take it as a parameter.
 *
 * @param value null where the program sent none
 */
public record Mark(@Nullable UUID value) {}
