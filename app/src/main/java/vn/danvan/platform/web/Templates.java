package vn.danvan.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a template outside of any request, such as the words of a mail. */
@Component
public class Templates {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Templates() {
        templates.setBinaryStaticContent(true);
    }

    public String render(String name, Map<String, ?> model) {
        var output = new Utf8ByteOutput();
        templates.render(name + ".jte", new HashMap<>(model), output);
        return new String(output.toByteArray(), UTF_8);
    }
}
