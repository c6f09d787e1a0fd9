package vn.danvan.checking.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Checks the form of a document that someone brings along, and hands out a corrected copy. Nothing is stored. */
@Controller
class CheckingPages {
    private static final Limits LIMITS = Limits.STANDARD;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\"<>|*?:]");
    private static final int LONGEST_NAME = 120;

    private final KnownDocuments known = WellKnownDocuments.shipped();
    private final MessageSource texts;

    CheckingPages(MessageSource texts) {
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
            return page(null, text("checking.file-missing"));
        }
        if (file.getSize() > LIMITS.bytes()) {
            return page(null, text("checking.file-too-large"));
        }
        var brought = new BroughtFile(name(file), content(file));
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
        var brought = new BroughtFile(cleaned(name), decoded(content));
        if (DocumentChecker.check(brought.content(), brought.name(), known, LIMITS)
                instanceof Checking.Checked checked) {
            var copy = CorrectedCopy.of(brought.content(), checked, known);
            if (copy.isPresent()) {
                return download(brought.correctedName(), copy.get().content());
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

    private static ResponseEntity<Resource> download(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new ByteArrayResource(content));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return cleaned(name == null ? "" : name);
    }

    private static String cleaned(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = NOT_IN_NAMES.matcher(bare).replaceAll("").strip();
        var shorter = clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
        return shorter.isEmpty() ? "van-ban.txt" : shorter;
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

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ROOT);
    }
}
