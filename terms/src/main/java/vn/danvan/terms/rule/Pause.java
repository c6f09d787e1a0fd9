package vn.danvan.terms.rule;

import java.time.LocalDate;
import vn.danvan.terms.law.Citation;

/**
 * The law lets the term stand still (tạm đình chỉ, trở ngại khách quan): from the day of the suspension it is not counted,
 * on the day of the continuation it is counted again.
 *
 * @param from the first day on which the law knows the suspension
 */
public record Pause(LocalDate from, Citation citation) {}
