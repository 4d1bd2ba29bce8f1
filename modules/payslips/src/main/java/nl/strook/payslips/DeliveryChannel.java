package nl.strook.payslips;

/** How somebody gets payslips and annual statements. */
public enum DeliveryChannel {
    /** In the portal, with a notice by mail; only after an explicit yes (art. 7:626 lid 4 BW). */
    DIGITAL,
    /** On paper, from the employer, without costs. */
    PAPER
}
