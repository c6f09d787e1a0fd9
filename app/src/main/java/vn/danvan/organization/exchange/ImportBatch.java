package vn.danvan.organization.exchange;

import java.time.Instant;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.files.Fingerprint;

/**
 * A file of units or staff and what became of it.
 *
 * @param lines how many lines were saved
 */
public record ImportBatch(
        ImportId id,
        AgencyId agency,
        ImportKind kind,
        String fileName,
        Fingerprint file,
        State state,
        int lines,
        OfficerId createdBy,
        Instant createdAt) {

    /** How far it came. */
    public enum State {
        READ("Chờ xác nhận"),
        SAVED("Đã nhập"),
        UNDONE("Đã hoàn tác");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** The Vietnamese name shown to people. */
        public String title() {
            return title;
        }
    }
}
