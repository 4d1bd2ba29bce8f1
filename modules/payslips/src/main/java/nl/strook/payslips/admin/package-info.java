/** What staff with the right may see; every look is in the audit trail. */
@NullMarked
package nl.strook.payslips.admin;

import org.jspecify.annotations.NullMarked;
