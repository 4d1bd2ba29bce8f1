package nl.strook.core.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method changes or discloses data and leaves a line in the audit trail; the value names the action. When the method
 * records nothing itself through {@link AuditTrail}, the line says who called it with which ids, dates and choices (never
 * a text or a number, they could be a secret or an amount). A method that throws leaves no line, its transaction is undone.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {
    @Nonbinding
    String value();
}
