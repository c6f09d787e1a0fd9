package vn.danvan.organization.web;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.danvan.organization.exchange.ExportRows;
import vn.danvan.organization.exchange.ImportKind;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Downloads;

/** Units and staff as files, and the templates of files to be taken in. */
@Controller
class ExportPages {
    private final ExportRows exports;

    ExportPages(ExportRows exports) {
        this.exports = exports;
    }

    /** @param empty whether only the head and an example are wanted */
    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/organization/exports")
    ResponseEntity<StreamingResponseBody> export(
            @RequestParam ImportKind kind,
            @RequestParam SheetFormat format,
            @RequestParam(defaultValue = "false") boolean empty,
            Actor actor) {
        var rows = empty ? exports.template(kind) : exports.of(kind, actor);
        var name = (empty ? "mau-" : "") + kind.fileName() + format.ending();
        return Downloads.of(name, format.mediaType(), (StreamingResponseBody)
                out -> format.write(kind.title(), rows.iterator(), out));
    }
}
