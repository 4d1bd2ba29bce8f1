package nl.strook.core.identity;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who acts on the current thread. A person is bound at the door (the session filter) for one request, the system by {@link
 * #runAsSystem} for one job. Nobody bound means: not logged in.
 */
public sealed interface Actor permits Person, SystemActor {

    /** The person's name, or {@code system:<job>}. */
    String name();

    static Optional<Actor> current() {
        return Optional.ofNullable(ActorThread.get());
    }

    /** Binds the actor to this thread; close the result when the work is done. */
    static Binding bind(Actor actor) {
        return ActorThread.bind(actor);
    }

    /** For the first code of a job on a thread of its own: dispatcher, batch artifact, start-up, demo loader. */
    static Binding bindSystem(String job) {
        return bind(new SystemActor(job));
    }

    static <T> T runAsSystem(String job, Supplier<T> work) {
        try (Binding ignored = bindSystem(job)) {
            return work.get();
        }
    }

    static void runAsSystem(String job, Runnable work) {
        try (Binding ignored = bindSystem(job)) {
            work.run();
        }
    }

    /** Gives back the actor that was bound before. */
    @FunctionalInterface
    interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
