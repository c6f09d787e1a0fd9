package vn.danvan.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;
import vn.danvan.DanvanTest;

/** A test of the demo in Chromium; its methods take a {@link Visitor}. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DanvanTest
@TestPropertySource(properties = {"danvan.demo=true", "danvan.jobs=true"})
@ExtendWith(Visitors.class)
public @interface BrowserTest {}
