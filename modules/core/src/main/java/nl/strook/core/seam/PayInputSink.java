package nl.strook.core.seam;

/**
 * Takes what another feature wants paid or withheld: an approved claim, unpaid leave, hours paid out. Payroll implements
 * it; without payroll nothing is booked. Called inside the transaction of the decision.
 */
public interface PayInputSink {

    /**
     * Books for the next regular run that can still take it. The same source and reference again does nothing, so that a
     * repeated event is harmless.
     */
    void book(PayInputBooking booking);

    /**
     * Takes a booking back.
     *
     * @return false when it has been paid: then only a booking of the opposite amount, under another reference, helps
     */
    boolean withdraw(String source, String reference);
}
