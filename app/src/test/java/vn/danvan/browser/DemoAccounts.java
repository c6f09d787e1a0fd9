package vn.danvan.browser;

import java.util.Map;
import vn.danvan.platform.access.Role;

/** Who can sign in at the demo: one account for each role. */
final class DemoAccounts {
    static final String PASSWORD = "danvan-demo";

    private static final Map<Role, String> NAMES = Map.of(
            Role.ADMINISTRATOR, "quantri",
            Role.LEADER, "giamdoc",
            Role.OFFICE, "vanphong",
            Role.UNIT_HEAD, "truongphong",
            Role.OFFICER, "chuyenvien",
            Role.CLERK, "vanthu",
            Role.RECEPTION_OFFICER, "tiepdan",
            Role.PROCEDURES_OFFICER, "motcua",
            Role.UNION, "congdoan",
            Role.READER_ABOVE, "captren");

    private DemoAccounts() {}

    static String of(Role role) {
        var name = NAMES.get(role);
        if (name == null) {
            throw new IllegalStateException("The demo has no account for " + role);
        }
        return name;
    }
}
