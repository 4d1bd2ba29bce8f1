package nl.strook.core.command;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** That a command with this key was given, and what came of it. */
@Entity
public class CommandReceipt extends TenantEntity {

    @Column(name = "command_key", nullable = false, updatable = false)
    private UUID commandKey;

    @Column(nullable = false, length = 80)
    private String command;

    @Column(nullable = false)
    private boolean done;

    @Column(length = 200)
    private String result;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected CommandReceipt() {}

    CommandReceipt(UUID commandKey, String command, Instant createdAt) {
        this.commandKey = commandKey;
        this.command = command;
        this.createdAt = createdAt;
    }

    /** Another button of the same page, after the first one failed: nothing was done under this key yet. */
    void takeFor(String otherCommand) {
        if (done) {
            throw new IllegalStateException("The key of " + command + " was used for " + otherCommand);
        }
        this.command = otherCommand;
    }

    void finish(String outcome) {
        this.done = true;
        this.result = outcome;
    }

    String getCommand() {
        return command;
    }

    boolean isDone() {
        return done;
    }

    String getResult() {
        return result;
    }
}
