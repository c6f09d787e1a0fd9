package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.platform.access.OpenToAll;

/** Every component in all its states, to look at and to test; in demo mode only. */
@Controller
@ConditionalOnBooleanProperty("danvan.demo")
class DesignPage {
    private final Clock clock;
    private final Problems problems;

    DesignPage(Clock clock, Problems problems) {
        this.clock = clock;
        this.problems = problems;
    }

    @OpenToAll
    @GetMapping("/design")
    ModelAndView components() {
        return new ModelAndView(
                "design/page",
                Map.of("facts", facts(), "errors", errors(), "tabs", tabs(), "happenings", happenings()));
    }

    @OpenToAll
    @GetMapping("/design/signed-out")
    String signedOut() {
        return "design/signed-out";
    }

    /** The page of an error, without the error. */
    @OpenToAll
    @GetMapping("/design/errors/{status}")
    ModelAndView error(@PathVariable int status, HttpServletRequest request) {
        return problems.page(HttpStatus.valueOf(status), request, null);
    }

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Số, ký hiệu", "12/KH-SVD");
        facts.put("Cơ quan ban hành", "Sở Mẫu tỉnh Ví Dụ");
        facts.put("Người ký", "Giám đốc Nguyễn Văn Thử");
        return facts;
    }

    private static Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        errors.put("example-late", "Ngày 31/02/2026 không có trong lịch. Xin gõ lại, ví dụ 28/02/2026.");
        errors.put("example-file", "Tệp này không phải văn bản. Xin chọn tệp PDF, DOCX hoặc TXT.");
        return errors;
    }

    private static List<Tab> tabs() {
        return List.of(
                new Tab("Tất cả", "/design?tab=all", true, 128L),
                new Tab("Của phòng tôi", "/design?tab=unit", false, 12L),
                new Tab("Trễ hạn", "/design?tab=late", false, 3L),
                new Tab("Lịch sử", "/design?tab=history", false));
    }

    private List<Happening> happenings() {
        var now = clock.instant();
        return List.of(
                new Happening(now.minusSeconds(600), "Trần Thị Mẫu", "check-circle", "Duyệt kết quả.", null),
                new Happening(
                        now.minusSeconds(90_000),
                        "Lê Văn Ví",
                        "chat-left-text",
                        "Báo tiến độ 60%.",
                        "Đã họp với Mặt trận xã Ví Dụ, còn chờ biên bản."),
                new Happening(
                        now.minusSeconds(900_000),
                        "Nguyễn Văn Thử",
                        "person-plus",
                        "Giao việc cho Phòng Tổng hợp mẫu.",
                        null));
    }
}
