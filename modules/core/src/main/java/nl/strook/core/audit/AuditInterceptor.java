package nl.strook.core.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Sees to it that a call of a method with {@link Audited} leaves a line, inside the method's transaction. What it calls leaves
 * lines of its own and takes none away.
 */
@Audited("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object leaveLine(InvocationContext call) throws Exception {
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        if (audited == null) {
            return call.proceed();
        }
        AuditCalls.Call inside = AuditCalls.enter();
        Object result;
        try {
            result = call.proceed();
        } finally {
            AuditCalls.leave();
        }
        if (!inside.hasSpoken()) {
            trail.recordCall(AuditParameters.event(audited.value(), call.getMethod(), call.getParameters(), result));
        }
        return result;
    }
}
