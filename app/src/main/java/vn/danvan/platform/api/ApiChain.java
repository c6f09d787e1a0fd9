package vn.danvan.platform.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.danvan.platform.access.ApiRequests;
import vn.danvan.platform.access.SecurityHeaders;
import vn.danvan.platform.access.Tokens;
import vn.danvan.platform.web.ApiProblems;

/**
 * What stands before every request of a program. No cookie counts here, so nobody can make a browser act: there is no
 * token against forged forms to check.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, ApiProblems problems) {
        return http.securityMatcher(ApiRequests::is)
                .headers(SecurityHeaders::set)
                .addFilterBefore(new ApiGate(tokens, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
