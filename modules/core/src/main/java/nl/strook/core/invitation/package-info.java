/**
 * Invitations to an account, and taking them up. An employer invites an employee by mail or with a code on paper, the bureau or
 * an employer invites somebody to the administration. The account is made, or found, only when the person takes the invitation
 * up: nobody else learns whether it was there.
 *
 * <p>Te versturen, verstuurd, gebounced (the mail server refused the address), geactiveerd, verlopen (after four days),
 * ingetrokken (by the employer, after five wrong birth dates, or because the receiver said that it is not for them).
 */
@NullMarked
package nl.strook.core.invitation;

import org.jspecify.annotations.NullMarked;
