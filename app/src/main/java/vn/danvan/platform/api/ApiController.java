package vn.danvan.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/** Handlers for programs: each under {@link Api#PATH}, with {@code @Scoped}, {@code @Requires} and {@link Doc}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
public @interface ApiController {
    /** What its acts are about, in Vietnamese: their heading in the document. */
    String about();
}
