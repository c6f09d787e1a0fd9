package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.danvan.platform.access.OpenToAll;

/**
 * Calls handlers. One that shows a page reads all of it in one transaction, which is over before the first byte is sent: a
 * page then takes one connection and as many words with the database as it has questions, and whoever would write while
 * showing is refused by the database. Files and answers to programs are not pages: a slow reader must not hold a connection; nor
 * are pages open to all, where each visit may be counted.
 */
final class PageReading extends RequestMappingHandlerAdapter {
    private static final TransactionDefinition READING = reading();

    private final PlatformTransactionManager transactions;
    private final Pages pages;

    PageReading(PlatformTransactionManager transactions, Pages pages) {
        this.transactions = transactions;
        this.pages = pages;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        return showsPage(request, handler)
                ? read(request, response, handler)
                : super.handleInternal(request, response, handler);
    }

    private @Nullable ModelAndView read(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var reading = transactions.getTransaction(READING);
        try {
            var view = super.handleInternal(request, response, handler);
            if (view != null && JteViews.isTemplate(view.getViewName())) {
                view.addObject(JteView.PAGE, pages.of(request));
            }
            return view;
        } finally {
            transactions.rollback(reading); // nothing was written, and one of the reads may have failed
        }
    }

    private static boolean showsPage(HttpServletRequest request, HandlerMethod handler) {
        var answer = handler.getMethod().getReturnType();
        return request.getMethod().equals("GET")
                && !handler.hasMethodAnnotation(OpenToAll.class)
                && (answer == ModelAndView.class || answer == String.class);
    }

    private static TransactionDefinition reading() {
        var definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        definition.setName("page");
        return definition;
    }
}
