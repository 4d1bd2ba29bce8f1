/**
 * Verloning: the pay calendar, the run (loonrun) from pay input to payment, its results and what stands out in them.
 *
 * <p>A run is Open until it is calculated, is checked by the bureau, goes to the employer, is approved or returned, is
 * planned and published by the bureau, and is at last marked as paid. A change of input up to and including the planned
 * state sends it back to Open; from then on only a correction changes anything. The employer approves exactly the
 * results that were shown: the approval carries their hash.
 */
@NullMarked
package nl.strook.payroll;

import org.jspecify.annotations.NullMarked;
