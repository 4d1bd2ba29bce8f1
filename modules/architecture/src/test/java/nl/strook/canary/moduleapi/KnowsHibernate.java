package nl.strook.canary.moduleapi;

class KnowsHibernate {
    org.hibernate.Session session;
}
