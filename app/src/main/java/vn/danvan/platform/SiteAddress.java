package vn.danvan.platform;

import java.net.URI;

/**
 * Where people reach this installation, for links in mails and files (địa chỉ của hệ thống).
 *
 * @param base such as {@code https://danvan.sovidu.gov.vn}, without a slash at its end
 */
public record SiteAddress(String base) {

    public SiteAddress {
        var uri = URI.create(base);
        if (uri.getHost() == null || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("Not an address of a site: " + base);
        }
        base = base.replaceFirst("/+$", "");
    }

    public String host() {
        return URI.create(base).getHost();
    }

    /** The whole address of a page. */
    public String link(String path) {
        return base + path;
    }
}
