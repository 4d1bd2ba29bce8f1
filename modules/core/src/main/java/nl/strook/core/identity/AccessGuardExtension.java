package nl.strook.core.identity;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.transaction.Transactional;

/** Guards every bean that reaches the database, whether its author thought of it or not. */
public class AccessGuardExtension implements Extension {

    <T> void guard(@Observes @WithAnnotations(Transactional.class) ProcessAnnotatedType<T> type) {
        if (type.getAnnotatedType().getJavaClass().getName().startsWith("nl.strook.")) {
            type.configureAnnotatedType().add(Guarded.Literal.INSTANCE);
        }
    }
}
