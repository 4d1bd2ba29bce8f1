package nl.strook.core.workforce;

/** What has a progressive cumulative calculation of its own. */
public enum InsuranceFund {
    AWF,
    UFO,
    AOF,
    WHK,
    ZVW
}
