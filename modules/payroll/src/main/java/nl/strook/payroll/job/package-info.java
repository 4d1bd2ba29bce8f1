/** The batch artifacts of payroll: calculate a run, and have its payslips made. */
@NullMarked
package nl.strook.payroll.job;

import org.jspecify.annotations.NullMarked;
