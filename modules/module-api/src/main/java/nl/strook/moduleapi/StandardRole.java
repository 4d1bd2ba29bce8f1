package nl.strook.moduleapi;

/** The roles that every installation starts with. */
public enum StandardRole {
    EMPLOYEE,
    /** Whoever manages a running employment. */
    MANAGER,
    EMPLOYER_ADMIN,
    BUREAU_STAFF,
    BUREAU_ADMIN;

    /** Bureau roles reach every employer of the installation; the others belong to one tenant. */
    public boolean ofBureau() {
        return this == BUREAU_STAFF || this == BUREAU_ADMIN;
    }
}
