package vn.danvan.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.mail.Mails;
import vn.danvan.platform.messages.Messages;

/** Tells a digest in the application, and by mail whoever wants that. */
@Component
class DigestTelling {
    private final DigestWriter writer;
    private final Messages messages;
    private final Mails mails;

    DigestTelling(DigestWriter writer, Messages messages, Mails mails) {
        this.writer = writer;
        this.messages = messages;
        this.mails = mails;
    }

    void tell(Actor reader, @Nullable String address, Digest digest) {
        messages.tell(reader.officer(), DigestWriter.topic(digest.day()), digest.summary() + ".", "/work");
        if (address != null) {
            mails.save(writer.mail(reader, address, digest));
        }
    }
}
