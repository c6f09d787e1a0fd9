package vn.danvan.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens a handler to programs: names what their token must be good for; {@link Requires} names the right besides. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {
    /** Without any, every token will do. */
    TokenScope[] value();
}
