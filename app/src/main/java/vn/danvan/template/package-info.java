/** Word templates of an agency with merge fields (mẫu văn bản), checked when they are uploaded and kept until withdrawn. */
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {"platform", "platform::*"})
@NullMarked
package vn.danvan.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
