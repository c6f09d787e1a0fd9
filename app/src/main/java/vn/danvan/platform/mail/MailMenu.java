package vn.danvan.platform.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.MenuEntry;
import vn.danvan.platform.web.MenuGroup;

/** The place of the log of mails in the main menu. */
@Configuration(proxyBeanMethods = false)
class MailMenu {

    @Bean
    MenuEntry mailsEntry() {
        return new MenuEntry(86, "Thư đã gửi", "/mails", "envelope", Right.MAIL_READ).in(MenuGroup.ADMINISTRATION);
    }
}
