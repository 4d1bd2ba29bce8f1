/**
 * Loonstroken en jaaropgaven: the documents that employees get for their pay.
 *
 * <p>A payslip (loonstrook) is the immutable document of one payment to one employment. When the employer has approved a
 * run, the payslips are rendered and archived as <em>planned</em>; publishing makes them visible from a moment on and changes
 * no byte. A later payslip for the same run replaces an earlier one, which stays readable under it.
 *
 * <p>The law: art. 7:626 BW says what stands on a payslip, that it must be possible to store it, and that it stays accessible
 * later. The annual statement (jaaropgave) has the fields of the Handboek Loonheffingen, paragraph 15.3; it carries the BSN, a
 * payslip never does. Somebody else's payslip is 404 for everyone in the portal, also for the manager.
 */
@NullMarked
package nl.strook.payslips;

import org.jspecify.annotations.NullMarked;
