package nl.strook.testkit.halt;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Within the method's transaction, before its work and after it. */
@HaltPoint
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class HaltInside implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        HaltOrder.at("inside", pointOf(call));
        Object result = call.proceed();
        HaltOrder.at("done", pointOf(call));
        return result;
    }

    static String pointOf(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getName() + "#"
                + call.getMethod().getName();
    }
}
