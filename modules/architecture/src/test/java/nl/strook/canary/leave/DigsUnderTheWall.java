package nl.strook.canary.leave;

import org.hibernate.Session;

class DigsUnderTheWall {
    void dig(Session session) {
        session.disableFilter("tenant");
    }
}
