package vn.danvan.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Addresses of stylesheets and scripts. Each carries the version or a hash of the content, so that a browser may keep
 * the file for a year and still gets a new one after an upgrade.
 */
@Component
public class Assets {
    private static final int HASH_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** A file of ours under {@code static}, such as {@code css/danvan.css}. */
    public String own(String file) {
        return addresses.computeIfAbsent(file, f -> "/" + f + "?v=" + hash("/static/" + f));
    }

    /** A file of a WebJar, such as {@code htmx.org} and {@code dist/htmx.min.js}. */
    public String webjar(String name, String file) {
        return addresses.computeIfAbsent(name + "/" + file, f -> "/webjars/" + name + "/" + version(name) + "/" + file);
    }

    static String version(String webjar) {
        var properties = new Properties();
        try (var in = open("/META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    static InputStream open(String resource) {
        var in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("No resource " + resource);
        }
        return in;
    }

    private static String hash(String resource) {
        try (var in = open(resource)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
