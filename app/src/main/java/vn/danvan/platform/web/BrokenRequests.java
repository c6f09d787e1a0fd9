package vn.danvan.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What is answered to a request so broken that it reaches no page, such as an address with raw blanks: the container's
 * own page would be English and name the server.
 */
@Component
class BrokenRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Made by Tomcat, by its name. */
    public static final class Report extends ErrorReportValve {
        private static final byte[] PAGE = """
                <!doctype html><html lang="vi"><meta charset="utf-8"><title>Không hiểu yêu cầu</title>
                <h1>Không hiểu yêu cầu</h1><p>Địa chỉ hay dữ liệu gửi đến không đúng khuôn dạng. <a href="/">Về trang đầu</a></p></html>
                """.getBytes(StandardCharsets.UTF_8);

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream().write(PAGE);
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("The client is gone", e);
            }
        }
    }
}
