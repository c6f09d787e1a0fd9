/** Plans, their tasks, assignment, progress and evidence (kế hoạch, nhiệm vụ, minh chứng). */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"platform", "platform::*", "organization", "calendar", "worklist"})
@NullMarked
package vn.danvan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
