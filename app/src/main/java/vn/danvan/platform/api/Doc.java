package vn.danvan.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a handler does, or what a parameter or a field holds, in Vietnamese: the words of the document. */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Doc {
    String value();

    /** With which status a handler answers when all is well. */
    int[] status() default 200;

    /** Refusals that acts of its kind do not have, as where what is only read depends on more than one parameter. */
    int[] refusal() default {};
}
