package nl.strook.core.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Whether the installation serves yet. While the demo world is loading it does not: every address answers 503, readiness
 * too, and no scheduler starts its work. Loading is announced by an observer of {@code Startup} with a low priority
 * number, before the others look.
 */
@ApplicationScoped
public class ServingState {

    private volatile @Nullable String reason;

    /** @param what it is busy with, in a few words for the operator */
    public void suspendFor(String what) {
        reason = what;
    }

    public void serve() {
        reason = null;
    }

    public boolean isServing() {
        return reason == null;
    }

    /** What it is busy with; empty when it serves. */
    public String reason() {
        String current = reason;
        return current == null ? "" : current;
    }
}
