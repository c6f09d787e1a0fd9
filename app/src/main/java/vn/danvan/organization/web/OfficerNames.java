package vn.danvan.organization.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.platform.access.OfficerId;

/** The names of officers for one page, each looked up once. */
public final class OfficerNames {
    private final Directory directory;
    private final Map<OfficerId, String> names = new HashMap<>();

    OfficerNames(Directory directory) {
        this.directory = directory;
    }

    /** Empty for nobody. */
    public String of(@Nullable OfficerId officer) {
        return officer == null
                ? ""
                : names.computeIfAbsent(
                        officer, id -> directory.officer(id).map(Officer::name).orElse("…"));
    }
}
