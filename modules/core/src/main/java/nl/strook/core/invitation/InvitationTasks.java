package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.strook.core.module.PlatformModule;
import nl.strook.core.seam.TaskSource;
import nl.strook.core.seam.WaitingTask;
import nl.strook.moduleapi.Audience;

/** Tells the employer that invitations bounced: the address is to be mended. One line, however many they are. */
@ApplicationScoped
public class InvitationTasks implements TaskSource {

    @Inject
    InvitationBoard board;

    @Override
    public String moduleId() {
        return new PlatformModule().id();
    }

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String permission() {
        return PlatformModule.INVITE.id();
    }

    @Override
    public List<WaitingTask> waiting(int limit) {
        Map<InvitationState, Long> counts = board.counts();
        long bounced = counts.getOrDefault(InvitationState.BOUNCED, 0L);
        return bounced == 0
                ? List.of()
                : List.of(new WaitingTask(
                        "invitations", List.of(bounced), "envelope", null, "employees/invitations?state=BOUNCED"));
    }
}
