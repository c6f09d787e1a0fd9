package vn.danvan.platform.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Requires;

/** What programs may ask for, to be read by people. */
@Controller
class DeveloperPages {
    private final ApiOperations operations;
    private final SiteAddress site;

    DeveloperPages(ApiOperations operations, SiteAddress site) {
        this.operations = operations;
        this.site = site;
    }

    @Requires({})
    @GetMapping("/account/api")
    ModelAndView developers() {
        var groups = operations.all().stream().collect(groupingBy(ApiOperation::about, LinkedHashMap::new, toList()));
        return new ModelAndView("api/developers", Map.of("groups", groups, "site", site.base()));
    }
}
