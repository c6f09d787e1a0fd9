package vn.danvan.checking.web;

import java.util.Base64;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.documents.check.Checking;
import vn.danvan.documents.check.CorrectedCopy;
import vn.danvan.documents.check.DocumentChecker;
import vn.danvan.documents.check.KnownDocuments;
import vn.danvan.documents.check.WellKnownDocuments;
import vn.danvan.documents.input.Format;
import vn.danvan.documents.input.Limits;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.files.FileName;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Texts;
import vn.danvan.platform.web.Uploads;

/** Checks the form of a document that someone brings along, and hands out a corrected copy. Nothing is stored. */
@Controller
class CheckingPages {
    /** Shorter texts than the library reads: several people may check at once, in the memory of one program. */
    private static final Limits LIMITS = Limits.STANDARD.withCharacters(3_000_000);

    private static final String NAMELESS = "van-ban.txt";
    private static final String OCTETS = "application/octet-stream";

    private final KnownDocuments known = WellKnownDocuments.shipped();
    private final Texts texts;

    CheckingPages(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/checking")
    @Requires({})
    ModelAndView form() {
        return page(null, null);
    }

    @PostMapping("/checking")
    @Requires({})
    ModelAndView check(@RequestParam MultipartFile file) {
        if (file.isEmpty()) {
            return page(null, texts.of("checking.file-missing"));
        }
        if (file.getSize() > LIMITS.bytes()) {
            return page(null, texts.of("checking.file-too-large"));
        }
        var brought = new BroughtFile(Uploads.name(file, NAMELESS), Uploads.content(file));
        return switch (DocumentChecker.check(brought.content(), brought.name(), known, LIMITS)) {
            case Checking.Refused(var reason, var message) -> page(null, message);
            case Checking.Checked(var report, var format) -> {
                boolean correctable = (format == Format.TEXT || format == Format.DOCX) && brought.isCarried();
                yield page(CheckedFile.of(brought, report, correctable), null);
            }
        };
    }

    /** The file comes back from the page that showed its findings; it is checked anew, and only what the library wrote goes out. */
    @PostMapping("/checking/corrected")
    @Requires({})
    ResponseEntity<Resource> corrected(@RequestParam String name, @RequestParam String content) {
        var brought = new BroughtFile(named(name), decoded(content));
        if (DocumentChecker.check(brought.content(), brought.name(), known, LIMITS)
                instanceof Checking.Checked checked) {
            var copy = CorrectedCopy.of(brought.content(), checked, known);
            if (copy.isPresent()) {
                return Downloads.of(
                        brought.correctedName(),
                        OCTETS,
                        new ByteArrayResource(copy.get().content()));
            }
        }
        return ResponseEntity.unprocessableContent().build();
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static String named(String name) {
        var cleaned = FileName.cleaned(name);
        return cleaned.isEmpty() ? NAMELESS : cleaned;
    }

    private static ModelAndView page(@Nullable CheckedFile checked, @Nullable String error) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("checked", checked);
        model.put("error", error);
        var page = new ModelAndView("checking/checking", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
