/** Loonstroken en jaaropgaven. */
@NullMarked
package nl.strook.payslips;

import org.jspecify.annotations.NullMarked;
