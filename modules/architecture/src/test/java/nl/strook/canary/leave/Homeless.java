package nl.strook.canary.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Homeless {
    @Id
    long id;
}
