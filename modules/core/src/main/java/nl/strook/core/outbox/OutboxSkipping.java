package nl.strook.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * While it is on, mails are stored as skipped and never leave. For the demo loader, whose payslips of past periods must
 * wake nobody; off in every other installation.
 */
@ApplicationScoped
public class OutboxSkipping {

    private volatile boolean on;

    public void turn(boolean nowOn) {
        on = nowOn;
    }

    public boolean isOn() {
        return on;
    }
}
