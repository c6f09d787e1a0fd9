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
}
