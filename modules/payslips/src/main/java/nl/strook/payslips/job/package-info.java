/** The batch artifacts of payslips: make the annual statements that a publication completes. */
@NullMarked
package nl.strook.payslips.job;

import org.jspecify.annotations.NullMarked;
