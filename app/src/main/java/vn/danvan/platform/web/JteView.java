package vn.danvan.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One template. It is rendered in full before the first byte is sent, so that a failure still gets its error page. */
record JteView(TemplateEngine templates, String template, Pages pages) implements View {
    /** What the shell around the page gets as {@code page}. */
    static final String PAGE = "page";

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var params = new HashMap<String, Object>(model == null ? Map.of() : model);
        params.computeIfAbsent(PAGE, absent -> pages.of(request));
        var body = new Utf8ByteOutput();
        templates.render(template, params, body);
        response.setContentType(HTML);
        response.setContentLength(body.getContentLength());
        body.writeTo(response.getOutputStream());
    }
}
