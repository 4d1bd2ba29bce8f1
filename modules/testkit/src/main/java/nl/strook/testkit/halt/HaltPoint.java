package nl.strook.testkit.halt;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method around which the server can be made to stop. Put on by {@link HaltExtension}, never in the source. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface HaltPoint {

    /** To put it on a method. */
    final class Literal extends AnnotationLiteral<HaltPoint> implements HaltPoint {
        private static final long serialVersionUID = 1L;
    }
}
