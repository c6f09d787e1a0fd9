/** What every module stands on: database, access, audit, files, the web shell. Knows no module. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package vn.danvan.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
