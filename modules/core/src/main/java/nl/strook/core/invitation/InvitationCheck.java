package nl.strook.core.invitation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a batch of invitations would do, found before anything is sent.
 *
 * @param ready who can be invited by mail
 * @param missing who has no address: for them there is a code on paper
 * @param wrong whose address cannot be one
 * @param shared who shares an address with a colleague
 */
public record InvitationCheck(List<UUID> ready, List<Person> missing, List<Person> wrong, List<Person> shared)
        implements Serializable {

    /** Somebody who is left out. */
    public record Person(UUID id, String number, String name, String email) implements Serializable {}

    public int leftOut() {
        return missing.size() + wrong.size() + shared.size();
    }
}
