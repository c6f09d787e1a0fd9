package vn.danvan.platform.web;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Has handlers called by {@link PageReading}. */
@Component
class PageHandlers implements WebMvcRegistrations {
    private final PlatformTransactionManager transactions;
    private final Pages pages;

    PageHandlers(PlatformTransactionManager transactions, Pages pages) {
        this.transactions = transactions;
        this.pages = pages;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new PageReading(transactions, pages);
    }
}
