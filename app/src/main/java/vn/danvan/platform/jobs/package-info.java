/** Work that is done later (công việc nền), saved in the transaction of the act that asks for it. */
@NamedInterface("jobs")
@NullMarked
package vn.danvan.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
