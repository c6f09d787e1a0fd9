package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A leave to sign for another, as typed by the administrator. */
public record NewSigning(
        PostId signatory,
        SigningForm form,
        String subject,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Decision decision) {}
