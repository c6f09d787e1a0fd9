/** Open items of everyone: who, what, until when, with a link; reminders and digests (việc cần làm, nhắc việc). */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"platform", "platform::*", "organization", "calendar"})
@NullMarked
package vn.danvan.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
