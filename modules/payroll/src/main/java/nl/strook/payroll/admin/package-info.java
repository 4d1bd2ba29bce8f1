/** Pages of payroll in the administration: runs, their steps, and their input. */
@NullMarked
package nl.strook.payroll.admin;

import org.jspecify.annotations.NullMarked;
