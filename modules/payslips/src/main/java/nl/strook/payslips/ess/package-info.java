/** The employee's own pages. */
@NullMarked
package nl.strook.payslips.ess;

import org.jspecify.annotations.NullMarked;
