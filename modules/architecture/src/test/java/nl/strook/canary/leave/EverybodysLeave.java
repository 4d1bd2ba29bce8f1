package nl.strook.canary.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.strook.core.tenant.SharedAcrossTenants;

@Entity
@SharedAcrossTenants("Said in the wrong place")
class EverybodysLeave {
    @Id
    long id;

    void changeTo(long other) {
        id = other;
    }
}
