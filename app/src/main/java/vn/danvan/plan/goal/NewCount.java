package vn.danvan.plan.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted towards a goal.
 *
 * @param proof the evidence of the task that shows it; null while there is none
 */
public record NewCount(
        LocalDate day,
        BigDecimal amount,
        String note,
        @Nullable Proof proof) {

    /** A file or what is no file: exactly one is not null. */
    public record Proof(@Nullable Long evidence, @Nullable Long reference) {

        /** «file-12», «reference-7» as the form sends it. */
        public static Optional<Proof> read(String typed) {
            if (!typed.matches("(file|reference)-\\d{1,18}")) {
                return Optional.empty();
            }
            var id = Long.valueOf(typed.substring(typed.indexOf('-') + 1));
            return Optional.of(typed.startsWith("file") ? new Proof(id, null) : new Proof(null, id));
        }
    }
}
