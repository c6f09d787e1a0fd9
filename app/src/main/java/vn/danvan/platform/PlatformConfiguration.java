package vn.danvan.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    DemoMode demoMode(@Value("${danvan.demo:false}") boolean on) {
        return new DemoMode(on);
    }

    @Bean
    SiteAddress siteAddress(@Value("${danvan.address:http://127.0.0.1:8080}") String base) {
        return new SiteAddress(base);
    }
}
