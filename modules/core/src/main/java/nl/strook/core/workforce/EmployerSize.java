package nl.strook.core.workforce;

/** Size of the employer for the Aof premium, as the tax authority told it. */
public enum EmployerSize {
    SMALL,
    MEDIUM_OR_LARGE
}
