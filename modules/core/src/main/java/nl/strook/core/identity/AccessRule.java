package nl.strook.core.identity;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a service method says about who may call it, read from the method and else from its class. */
sealed interface AccessRule {

    /** @param inside whether the caller is itself a guarded call that was let in */
    boolean allows(CurrentUser user, boolean inside);

    Map<Call, AccessRule> KNOWN = new ConcurrentHashMap<>();

    static AccessRule of(Method method, Class<?> beanClass) {
        return KNOWN.computeIfAbsent(new Call(method, beanClass), call -> read(call.method(), call.beanClass()));
    }

    /** A method of a bean; its class may inherit the method and bring the annotation. */
    record Call(Method method, Class<?> beanClass) {}

    private static AccessRule read(Method method, Class<?> beanClass) {
        for (AnnotatedElement place : new AnnotatedElement[] {method, method.getDeclaringClass(), beanClass}) {
            AccessRule rule = readFrom(place);
            if (rule != null) {
                return rule;
            }
        }
        return new Unsaid();
    }

    private static @Nullable AccessRule readFrom(AnnotatedElement place) {
        RequiresPermission permission = place.getAnnotation(RequiresPermission.class);
        if (permission != null) {
            return new Permitted(permission.value());
        }
        if (place.isAnnotationPresent(OpenToEmployee.class)) {
            return new Members();
        }
        if (place.isAnnotationPresent(OpenToAnonymous.class)) {
            return new Everybody();
        }
        return place.isAnnotationPresent(SystemWork.class) ? new Platform() : null;
    }

    record Permitted(String permission) implements AccessRule {
        @Override
        public boolean allows(CurrentUser user, boolean inside) {
            return user.can(permission);
        }
    }

    record Members() implements AccessRule {
        @Override
        public boolean allows(CurrentUser user, boolean inside) {
            return user.isSystem() || user.isMember();
        }
    }

    record Everybody() implements AccessRule {
        @Override
        public boolean allows(CurrentUser user, boolean inside) {
            return true;
        }
    }

    record Platform() implements AccessRule {
        @Override
        public boolean allows(CurrentUser user, boolean inside) {
            return inside || user.isSystem();
        }
    }

    record Unsaid() implements AccessRule {
        @Override
        public boolean allows(CurrentUser user, boolean inside) {
            return false;
        }
    }
}
