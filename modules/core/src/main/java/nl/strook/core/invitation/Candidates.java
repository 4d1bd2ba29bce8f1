package nl.strook.core.invitation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.identity.EmployeeAccount;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;

/** The employees who could be invited, with what stands in the way; a few statements, whatever their number. */
final class Candidates {

    private final List<Candidate> present;
    private final Map<UUID, Invitation> invitations = new HashMap<>();
    private final Set<UUID> activated = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** An employee who is in service, or will be. */
    public record Candidate(UUID id, String number, PersonName name, String email, PersonLanguage language) {

        String address() {
            return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        }

        InvitationMail.Receiver receiver() {
            return new InvitationMail.Receiver(
                    name.full(), email, language.name().toLowerCase(Locale.ROOT));
        }

        InvitationCheck.Person person() {
            return new InvitationCheck.Person(id, number, name.full(), email == null ? "" : email);
        }
    }

    private Candidates(List<Candidate> present) {
        this.present = present;
    }

    /** Reads all of the current tenant. */
    static Candidates read(EntityManager em, List<EmployeeAccount> accounts, LocalDate today) {
        Candidates found = new Candidates(em.createQuery(
                        "select new nl.strook.core.invitation.Candidates$Candidate(e.id, e.number, e.name, e.email,"
                                + " e.language) from Employee e where exists (select m.id from Employment m where"
                                + " m.employee = e and (m.endOn is null or m.endOn >= :today))"
                                + " order by e.name.lastName, e.name.firstName, e.number",
                        Candidate.class)
                .setParameter("today", today)
                .getResultList());
        em.createQuery("select i from Invitation i where i.employeeId is not null", Invitation.class)
                .getResultStream()
                .forEach(invitation -> found.invitations.put(invitation.getEmployeeId(), invitation));
        Map<UUID, String> own = new HashMap<>();
        accounts.forEach(account -> own.put(account.employeeId(), account.email()));
        found.activated.addAll(own.keySet());
        for (Candidate candidate : found.present) {
            Set<String> addresses = new HashSet<>(Set.of(candidate.address()));
            String login = own.remove(candidate.id());
            addresses.add(login == null ? candidate.address() : login);
            addresses.forEach(address -> found.uses.merge(address, 1, Integer::sum));
        }
        // Of those who have left.
        own.values().forEach(address -> found.uses.merge(address, 1, Integer::sum));
        return found;
    }

    /** Those who were never invited and have no account. */
    List<Candidate> fresh() {
        return present.stream()
                .filter(each -> !activated.contains(each.id()) && !invitations.containsKey(each.id()))
                .toList();
    }

    /** Those of the ids who have no account. */
    List<Candidate> of(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        return present.stream()
                .filter(each -> wanted.contains(each.id()) && !activated.contains(each.id()))
                .toList();
    }

    InvitationCheck check(List<Candidate> chosen) {
        List<UUID> ready = new ArrayList<>();
        List<InvitationCheck.Person> missing = new ArrayList<>();
        List<InvitationCheck.Person> wrong = new ArrayList<>();
        List<InvitationCheck.Person> shared = new ArrayList<>();
        for (Candidate each : chosen) {
            if (each.address().isEmpty()) {
                missing.add(each.person());
            } else if (!MailAddress.of("", each.email()).isDeliverable()) {
                wrong.add(each.person());
            } else if (uses.getOrDefault(each.address(), 0) > 1) {
                shared.add(each.person());
            } else {
                ready.add(each.id());
            }
        }
        return new InvitationCheck(ready, missing, wrong, shared);
    }

    /** The invitation of an employee; a new one that the caller persists when there is none. */
    Invitation invitation(UUID employee) {
        return invitations.getOrDefault(employee, Invitation.ofEmployee(employee));
    }
}
