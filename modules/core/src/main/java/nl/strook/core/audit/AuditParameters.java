package nl.strook.core.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** What a call says about itself without giving away a secret or an amount: ids, dates, choices. Never texts or numbers. */
final class AuditParameters {

    private AuditParameters() {}

    static AuditEvent event(
            String action, Method method, @Nullable Object @Nullable [] arguments, @Nullable Object result) {
        Map<String, Object> told = new TreeMap<>();
        TenantEntity object = result instanceof TenantEntity made ? made : null;
        UUID firstId = result instanceof UUID id ? id : null;
        Parameter[] parameters = method.getParameters();
        for (int i = 0; arguments != null && i < parameters.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof TenantEntity entity) {
                object = object == null ? entity : object;
                told.put(parameters[i].getName(), String.valueOf(entity.getId()));
            } else if (argument instanceof UUID id) {
                firstId = firstId == null ? id : firstId;
                told.put(parameters[i].getName(), id.toString());
            } else if (isHarmless(argument)) {
                told.put(parameters[i].getName(), String.valueOf(argument));
            }
        }
        String bean = method.getDeclaringClass().getSimpleName();
        AuditEvent event = AuditEvent.of(action).after(told);
        return object == null ? event.about(bean, firstId) : event.about(simpleName(object), object.getId());
    }

    private static boolean isHarmless(@Nullable Object value) {
        return value instanceof Enum<?>
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof TenantId;
    }

    /** Without what Hibernate's proxies add. */
    private static String simpleName(TenantEntity entity) {
        String name = entity.getClass().getSimpleName();
        int proxy = name.indexOf('$');
        return proxy < 0 ? name : name.substring(0, proxy);
    }
}
