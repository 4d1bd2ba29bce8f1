package nl.strook.websupport.login;

/** On which way somebody comes to a page that is a step of several. */
enum AccountPath {
    /** An account that is there: no steps. */
    LOG_IN,
    /** An employee takes an invitation up: birth date, password, PIN and what features ask at the first visit. */
    EMPLOYEE,
    /** Somebody of employer or bureau takes an invitation up: password and PIN. */
    STAFF
}
