package vn.danvan.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the view of a name: {@code plan/task} is the template {@code plan/task.jte}, {@code redirect:/plans} a 303. */
@Component
class JteViews implements ViewResolver, Ordered {
    private static final String REDIRECT = "redirect:";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Pages pages;

    JteViews(Pages pages) {
        this.pages = pages;
        templates.setBinaryStaticContent(true);
    }

    static boolean isTemplate(@Nullable String name) {
        return name != null && !name.startsWith(REDIRECT);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            return redirect(name.substring(REDIRECT.length()));
        }
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(templates, template, pages) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** After a POST the browser asks for the next page with GET, so that reloading it does nothing twice. */
    private static View redirect(String address) {
        var view = new RedirectView(address, true, false);
        view.setExpandUriTemplateVariables(false); // braces may stand in the address that a person asked for
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
