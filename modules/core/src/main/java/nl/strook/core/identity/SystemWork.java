package nl.strook.core.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Called by the platform itself (dispatcher, batch step, demo loader), acting as system with a tenant; the value says why. On a method, or on a class for all its methods that say nothing. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SystemWork {
    String value();
}
