package nl.strook.core.workforce;

/** Whether the contract has an end by itself (art. 7:626 BW, AWf low or high). */
public enum ContractDuration {
    OPEN_ENDED,
    FIXED_TERM
}
