package nl.strook.payroll.engine;

/** How an amount meets wage tax. */
public enum TaxTreatment {
    /** Part of the wage for the period table. */
    TABLE,
    /** Special reward: the table bijzondere beloningen. */
    SPECIAL,
    /** Paid on top of net, untaxed up to the limit of {@link PayComponent#limitRule()}; the excess is taxed by table. */
    UNTAXED,
    /** Changes only what is paid out. */
    NET
}
