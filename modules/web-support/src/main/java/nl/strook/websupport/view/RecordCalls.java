package nl.strook.websupport.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code #{card.name()}} of a record without searching its methods anew for each cell of a table, which the standard
 * resolver does. What is no record, or has parameters, is left to the standard.
 */
public class RecordCalls extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Modifier.isPublic(type.getModifiers()) && type.isRecord()
                    ? Stream.of(type.getMethods())
                            .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() == type)
                            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                            .collect(Collectors.toMap(Method::getName, Function.identity()))
                    : Map.of();
        }
    };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] parameters) {
        if (!(base instanceof Record) || (parameters != null && parameters.length > 0)) {
            return null;
        }
        Method found = METHODS.get(base.getClass()).get(method.toString());
        if (found == null) {
            return null;
        }
        try {
            Object value = found.invoke(base);
            context.setPropertyResolved(base, method);
            return value;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Records are never written.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
