package nl.strook.core.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Lets a call into a service pass only when its access annotation is there and satisfied; before the transaction begins. A
 * method without one is refused.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class AccessGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many guarded calls this thread is inside of; more than none means that somebody was allowed in already. */
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @Inject
    CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!Modifier.isPublic(method.getModifiers())) {
            return proceed(call);
        }
        AccessRule rule = AccessRule.of(method, call.getTarget().getClass());
        if (!rule.allows(currentUser, DEPTH.get() > 0)) {
            throw new AccessDeniedException(currentUser.displayName() + " may not call "
                    + method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
        return proceed(call);
    }

    private static Object proceed(InvocationContext call) throws Exception {
        int depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            return call.proceed();
        } finally {
            if (depth == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(depth);
            }
        }
    }
}
