package nl.strook.canary.leave;

import jakarta.persistence.EntityManager;

class NativeLeave {
    static Object all(EntityManager entityManager) {
        return entityManager.createNativeQuery("select 1").getSingleResult();
    }
}
