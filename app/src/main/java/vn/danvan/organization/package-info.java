/** Agencies, their units, officers and posts, and the accounts these sign in with. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package vn.danvan.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
