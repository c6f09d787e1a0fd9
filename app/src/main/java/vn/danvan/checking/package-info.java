/** Checks of documents that people bring along (kiểm tra thể thức); nothing of them is kept. */
@ApplicationModule(
        displayName = "Checking",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package vn.danvan.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
