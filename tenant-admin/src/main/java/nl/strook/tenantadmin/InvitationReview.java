package nl.strook.tenantadmin;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.invitation.InvitationCheck;
import nl.strook.core.invitation.InvitationCheck.Person;

/**
 * What the page shows before a batch goes out. The lists of who is left out are cut; their numbers are not.
 *
 * @param ready who is invited; empty when it is everybody, who are found again at the sending
 */
public record InvitationReview(boolean everybody, int count, List<UUID> ready, List<Group> groups)
        implements Serializable {

    private static final int SHOWN = 100;

    /** People who are left out for the same reason. */
    public record Group(String reason, int count, List<Person> people) implements Serializable {

        public int getMore() {
            return count - people.size();
        }
    }

    static InvitationReview ofAll(InvitationCheck check) {
        return new InvitationReview(true, check.ready().size(), List.of(), groups(check));
    }

    static InvitationReview of(InvitationCheck check) {
        return new InvitationReview(false, check.ready().size(), check.ready(), groups(check));
    }

    private static List<Group> groups(InvitationCheck check) {
        return Stream.of(
                        group("shared", check.shared()),
                        group("wrong", check.wrong()),
                        group("missing", check.missing()))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private static Group group(String reason, List<Person> people) {
        return new Group(reason, people.size(), List.copyOf(people.subList(0, Math.min(SHOWN, people.size()))));
    }

    public boolean isEverybody() {
        return everybody;
    }
}
