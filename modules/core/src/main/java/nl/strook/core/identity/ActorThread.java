package nl.strook.core.identity;

import org.jspecify.annotations.Nullable;

/** The thread's actor. */
final class ActorThread {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private ActorThread() {}

    static @Nullable Actor get() {
        return CURRENT.get();
    }

    static Actor.Binding bind(Actor actor) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        return () -> restore(before);
    }

    private static void restore(@Nullable Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
