/** Verloning: periods, pay input, runs, results. */
@NullMarked
package nl.strook.payroll;

import org.jspecify.annotations.NullMarked;
