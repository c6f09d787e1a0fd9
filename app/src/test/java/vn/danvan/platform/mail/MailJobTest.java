package vn.danvan.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** A saved mail on its way to a real SMTP server. */
@DanvanTest
class MailJobTest {
    @Autowired
    TestPeople people;

    @Autowired
    MailTable table;

    @Autowired
    TestPost post;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Actor officer;

    @BeforeEach
    void start() {
        server.start();
        officer = Objects.requireNonNull(people.agency().get(Role.OFFICER)).actor();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void isReceivedOnceHoweverOftenTheJobRuns() throws MessagingException, IOException {
        var id = save("một");
        var job = post.job(server.getSmtp().getPort(), null);
        assertThat(job.run(id)).isEmpty();
        assertThat(job.run(id)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Nhắc việc: trễ hạn ễ ỗ ữ");
        assertThat(message.getMessageID()).isEqualTo("<mail-%s@sovidu.example>".formatted(id));
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualTo("Kính gửi");
        assertThat(parts.getBodyPart(1).getContent().toString()).isEqualTo("<p>Kính gửi</p>");
        assertThat(state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void isTriedAgainWithGrowingPausesAndThenStandsAsFailed() {
        var id = save("hai");
        var nowhere = post.job(server.getSmtp().getPort(), null);
        server.stop();
        var pauses = new ArrayList<Duration>();
        var pause = nowhere.run(id);
        while (pause.isPresent()) {
            assertThat(state(id)).isEqualTo(MailState.WAITING);
            pauses.add(pause.get());
            pause = nowhere.run(id);
        }
        assertThat(pauses).hasSize(5).isSorted().doesNotHaveDuplicates();
        var saved = table.find(Long.parseLong(id)).orElseThrow();
        assertThat(saved.state()).isEqualTo(MailState.FAILED);
        assertThat(saved.attempts()).isEqualTo(6);
        assertThat(saved.problem()).isNotBlank();
        assertThat(nowhere.run(id)).as("it is over").isEmpty();
    }

    @Test
    void waitsThroughQuietHours() {
        var id = save("ba");
        var job = post.job(server.getSmtp().getPort(), (agency, now) -> Duration.ofHours(9));
        assertThat(job.run(id)).isEqualTo(Optional.of(Duration.ofHours(9)));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state(id)).isEqualTo(MailState.WAITING);
    }

    @Test
    void aPersonGetsOneMailOnATopic() {
        save("bốn");
        assertThat(table.insert(mail("bốn"), MailState.WAITING)).isEmpty();
    }

    private String save(String topic) {
        return table.insert(mail(topic), MailState.WAITING).orElseThrow().toString();
    }

    private Mail mail(String topic) {
        return new Mail(
                officer.officer(),
                officer.agency(),
                "can.bo@sovidu.example",
                topic,
                "Nhắc việc: trễ hạn ễ ỗ ữ",
                "Kính gửi",
                "<p>Kính gửi</p>");
    }

    private MailState state(String id) {
        return table.find(Long.parseLong(id)).orElseThrow().state();
    }
}
