/** Working days and terms of law: notices, readings of rules, open terms and their recount (lịch làm việc, thời hạn). */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"platform", "platform::*", "organization"})
@NullMarked
package vn.danvan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
