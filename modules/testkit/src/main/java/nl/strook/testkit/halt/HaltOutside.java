package nl.strook.testkit.halt;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Before the method's transaction begins, and after it has ended. */
@HaltPoint
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class HaltOutside implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        HaltOrder.at("before", HaltInside.pointOf(call));
        Object result = call.proceed();
        HaltOrder.at("after", HaltInside.pointOf(call));
        return result;
    }
}
