package nl.strook.launcher;

/** What {@link DatabaseCheck} found in the database. */
enum DatabaseState {
    EMPTY,
    /** Tables, and no account: a first start was cut off before it made one. */
    NOBODY,
    /** The demo world was begun and never finished; the application does not serve it. */
    HALF_DEMO,
    IN_USE;

    /** Whether it holds nothing that somebody could miss. */
    boolean isFresh() {
        return this == EMPTY || this == NOBODY;
    }

    /** Whether an embedded database is made anew for the demo world, because an earlier start was cut off. */
    boolean isCutOff() {
        return this == NOBODY || this == HALF_DEMO;
    }
}
