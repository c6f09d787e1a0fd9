package vn.danvan.organization.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says in words which browser on what a session belongs to, as far as the browser tells. */
final class Device {
    /** A browser names those it descends from as well: the most particular name comes first. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "coc_coc",
            "Cốc Cốc",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari",
            "curl",
            "curl");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "điện thoại Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "máy tính Windows",
            "Macintosh",
            "máy Mac",
            "Linux",
            "máy tính Linux");

    private Device() {}

    static String of(String userAgent) {
        var browser = find(BROWSERS, userAgent).orElse("Trình duyệt khác");
        return find(SYSTEMS, userAgent).map(system -> browser + ", " + system).orElse(browser);
    }

    private static Optional<String> find(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
