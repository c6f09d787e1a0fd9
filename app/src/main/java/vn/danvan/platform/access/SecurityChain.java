package vn.danvan.platform.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What stands before every request: the firewall, the headers, the token against forged forms. Who is signed in and
 * what they may do is not asked here but where the handler is known, in {@link AccessInterceptor}; so files without
 * secrets, such as stylesheets, are served without a look into the database.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
    /** More than anybody writes into one field; longer texts come as files. */
    private static final int LONGEST_VALUE = 20_000;

    @Bean
    SecurityFilterChain chain(HttpSecurity http, CsrfTokenRepository csrfTokens, RequestPerson person) {
        return http.headers(SecurityHeaders::set)
                .addFilterBefore(new NoFilesOfStrangers(person), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(eagerTokens()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The database keeps no NUL; and a text that is too long would be read again with every page that shows it. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.length() <= LONGEST_VALUE && value.indexOf('\0') < 0);
        return firewall;
    }

    /** In a cookie of its own, so that a page for nobody in particular needs no row in the table of sessions. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("danvan_form");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** The cookie has to be set before the page begins to be sent. */
    private static XorCsrfTokenRequestAttributeHandler eagerTokens() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
