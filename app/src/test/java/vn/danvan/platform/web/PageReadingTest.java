package vn.danvan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.OpenToAll;

/** What a page reads it reads in one transaction, in which nothing can be written. */
@DanvanTest
class PageReadingTest {
    private static final String WRITES = "CREATE TABLE platform.page_reading_test (id int)";

    @Autowired
    RequestMappingHandlerAdapter handlers;

    @Autowired
    JdbcClient db;

    @Test
    void allStatementsOfAPageAreOfOneTransaction() throws Exception {
        var page = call("GET", "page");
        assertThat(page.getModel().get("first")).isEqualTo(page.getModel().get("second"));
        assertThat(page.getModel().get("page")).isInstanceOf(Page.class);
    }

    @Test
    void statementsOfAnActAreNot() throws Exception {
        var answer = call("POST", "page");
        assertThat(answer.getModel().get("first"))
                .isNotEqualTo(answer.getModel().get("second"));
    }

    @Test
    void aPageThatWritesIsRefused() {
        assertThatThrownBy(() -> call("GET", "writing")).hasStackTraceContaining("read-only transaction");
    }

    @Test
    void aPageOpenToAllMayCountItsVisitors() throws Exception {
        call("GET", "counting");
        db.sql("DROP TABLE platform.page_reading_test").update();
    }

    private ModelAndView call(String method, String handler) throws Exception {
        var view = handlers.handle(
                new MockHttpServletRequest(method, "/"),
                new MockHttpServletResponse(),
                new HandlerMethod(new Handlers(db), Handlers.class.getDeclaredMethod(handler)));
        return view == null ? new ModelAndView() : view;
    }

    /** Says in which moment, that is in which transaction, each statement is. */
    private record Handlers(JdbcClient db) {
        ModelAndView page() {
            return new ModelAndView("tests").addObject("first", moment()).addObject("second", moment());
        }

        ModelAndView writing() {
            db.sql(WRITES).update();
            return page();
        }

        @OpenToAll
        ModelAndView counting() {
            return writing();
        }

        private Object moment() {
            return db.sql("SELECT now()::text").query(String.class).single();
        }
    }
}
