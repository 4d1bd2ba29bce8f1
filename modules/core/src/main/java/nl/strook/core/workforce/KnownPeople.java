package nl.strook.core.workforce;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in the books of an employer, by what a sheet can name them: read once, asked for every row. */
public final class KnownPeople {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> lastNames = new HashMap<>();
    private final Map<ByteBuffer, String> numbersByBsn = new HashMap<>();
    private final Map<UUID, List<Job>> jobs = new HashMap<>();
    private final Set<String> departments = new HashSet<>();

    /** When an employment runs, under which number. */
    public record Job(
            int incomeRelationshipNumber,
            LocalDate startOn,
            @Nullable LocalDate endOn) {

        /** Whether both run on some day, under one number. */
        public boolean meets(Job other) {
            return incomeRelationshipNumber == other.incomeRelationshipNumber
                    && (endOn == null || !endOn.isBefore(other.startOn))
                    && (other.endOn == null || !other.endOn.isBefore(startOn));
        }
    }

    /** @param bsnIndex null without a BSN */
    public void person(UUID id, String number, String lastName, byte @Nullable [] bsnIndex) {
        ids.put(number, id);
        lastNames.put(number, lastName);
        if (bsnIndex != null) {
            numbersByBsn.put(ByteBuffer.wrap(bsnIndex), number);
        }
    }

    public void job(UUID employee, int incomeRelationshipNumber, LocalDate startOn, @Nullable LocalDate endOn) {
        jobs.computeIfAbsent(employee, each -> new ArrayList<>())
                .add(new Job(incomeRelationshipNumber, startOn, endOn));
    }

    public void department(String name) {
        departments.add(name.toLowerCase(Locale.ROOT));
    }

    public boolean isKnown(String number) {
        return ids.containsKey(number);
    }

    public @Nullable UUID idOf(String number) {
        return ids.get(number);
    }

    /** Last name of whoever has the number; null for nobody. */
    public @Nullable String lastNameOf(String number) {
        return lastNames.get(number);
    }

    /** Number of whoever has the BSN with this blind index; null for nobody. */
    public @Nullable String numberOf(byte[] bsnIndex) {
        return numbersByBsn.get(ByteBuffer.wrap(bsnIndex));
    }

    public List<Job> jobsOf(String number) {
        UUID id = ids.get(number);
        return id == null ? List.of() : jobs.getOrDefault(id, List.of());
    }

    public boolean hasDepartment(String name) {
        return departments.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    Map<String, UUID> idsByNumber() {
        return Collections.unmodifiableMap(ids);
    }
}
