package vn.danvan.platform.audit;

import java.util.Map;
import vn.danvan.platform.access.Actor;

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
}
