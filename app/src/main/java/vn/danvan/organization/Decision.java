package vn.danvan.organization;

import java.time.LocalDate;

/**
 * The paper that ordered something (quyết định).
 *
 * @param symbol its number and symbol (số, ký hiệu), such as {@code 12/QĐ-SMVD}
 * @param day the day it was signed
 */
public record Decision(String symbol, LocalDate day) {}
