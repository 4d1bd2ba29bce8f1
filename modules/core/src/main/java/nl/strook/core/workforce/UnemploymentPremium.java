package nl.strook.core.workforce;

/** Which premium for unemployment an employer pays for somebody. */
public enum UnemploymentPremium {
    /** Low for a written contract of indefinite duration that is not on call, and for a BBL apprentice; else high. */
    BY_CONTRACT,
    LOW,
    /** High in spite of the contract: revised because it ended within two months or hours went far beyond it. */
    HIGH,
    /** The government as employer: Ufo instead of AWf. */
    GOVERNMENT
}
