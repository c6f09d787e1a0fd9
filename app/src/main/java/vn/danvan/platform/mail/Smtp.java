package vn.danvan.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import vn.danvan.platform.Time;
import vn.danvan.platform.mail.SmtpSettings.Tls;

/** Hands mails over to the server. */
class Smtp {
    private static final String TIMEOUT_MILLIS = "15000";
    private static final String OURS = "Dân Vận Số";

    private final SmtpSettings settings;
    private final Session session;

    Smtp(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), settings.user().isEmpty() ? null : login(settings));
    }

    boolean isSet() {
        return !settings.host().isEmpty();
    }

    void send(SavedMail saved) throws MessagingException {
        var message = new Numbered(session, "<mail-%d@%s>".formatted(saved.id(), domain()));
        message.setFrom(from());
        message.setRecipient(RecipientType.TO, new InternetAddress(saved.mail().address(), true));
        message.setSubject(saved.mail().subject(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday program answers it
        message.setHeader("Date", rfc1123(saved));
        message.setContent(words(saved.mail()));
        Transport.send(message);
    }

    private static String rfc1123(SavedMail saved) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(saved.madeAt().atZone(Time.ZONE));
    }

    private static MimeMultipart words(Mail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.plain(), UTF_8.name());
        var html = new MimeBodyPart();
        html.setContent(mail.html(), "text/html; charset=UTF-8");
        return new MimeMultipart("alternative", plain, html);
    }

    private InternetAddress from() throws MessagingException {
        var address = new InternetAddress(settings.from(), true);
        try {
            address.setPersonal(OURS, UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        return address;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == Tls.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.mime.charset", UTF_8.name());
        return properties;
    }

    private static Authenticator login(SmtpSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    /** A message with a number of ours, the same however often it is sent. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
