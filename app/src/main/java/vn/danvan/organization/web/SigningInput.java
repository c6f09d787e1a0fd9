package vn.danvan.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Decision;
import vn.danvan.organization.NewSigning;
import vn.danvan.organization.PostId;
import vn.danvan.organization.SigningForm;

/** What is typed about a leave to sign. */
public record SigningInput(
        @Nullable Long signatory,
        SigningForm form,
        @Nullable String subject,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String symbol,
        @Nullable String decidedOn) {
    public SigningInput {
        form = Objects.requireNonNullElse(form, SigningForm.DEPUTY);
    }

    NewSigning signing(Typed typed) {
        return new NewSigning(
                new PostId(typed.number("signatory", signatory)),
                form,
                typed.required("subject", subject),
                typed.day("firstDay", firstDay),
                typed.optionalDay("lastDay", lastDay),
                new Decision(typed.required("symbol", symbol), typed.day("decidedOn", decidedOn)));
    }
}
