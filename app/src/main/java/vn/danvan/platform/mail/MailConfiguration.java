package vn.danvan.platform.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.SiteAddress;

/** The settings of mails; nothing is sent while no host is set. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Smtp smtp(
            @Value("${danvan.mail.host:}") String host,
            @Value("${danvan.mail.port:587}") int port,
            @Value("${danvan.mail.user:}") String user,
            @Value("${danvan.mail.password:}") String password,
            @Value("${danvan.mail.tls:starttls}") SmtpSettings.Tls tls,
            @Value("${danvan.mail.from:}") String from,
            SiteAddress site) {
        return new Smtp(new SmtpSettings(host, port, user, password, tls, sender(from, user, site)));
    }

    private static String sender(String from, String user, SiteAddress site) {
        if (!from.isEmpty()) {
            return from;
        }
        return user.contains("@") ? user : "danvan@" + site.host();
    }
}
