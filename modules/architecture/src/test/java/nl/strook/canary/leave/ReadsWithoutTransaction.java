package nl.strook.canary.leave;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class ReadsWithoutTransaction {
    @PersistenceContext
    EntityManager entityManager;
}
