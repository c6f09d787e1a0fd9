/** Mails to officers (thư điện tử): saved with an act, sent by a job, with a log of what became of them. */
@NamedInterface("mail")
@NullMarked
package vn.danvan.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
