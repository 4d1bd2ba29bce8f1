package nl.strook.payroll.engine;

/** What has its own progressive cumulative calculation (VCR). The Wko surcharge follows the base of {@link #AOF}. */
public enum Fund {
    AWF,
    UFO,
    AOF,
    WHK,
    ZVW
}
