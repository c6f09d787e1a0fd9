package vn.danvan.platform.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;

/** The record of acts (nhật ký hoạt động): who, what, when, on what; written in the transaction of the act itself. */
public interface Audit {

    /**
     * Records one act. Fails when no transaction is running, so that no act is saved without its entry.
     *
     * @param act the name of the act, such as {@code plan.approve}
     * @param object what it was done to, such as {@code plan:12}
     * @param details ids and values, no free text and no personal data
     */
    void record(Actor actor, String act, String object, Map<String, ?> details);

    /**
     * Records what happened without anyone signed in: a failed sign-in, the first start.
     *
     * @param agency whose record it belongs to; null for the installation as a whole
     */
    void recordUnsigned(@Nullable AgencyId agency, String act, String object, Map<String, ?> details);
}
