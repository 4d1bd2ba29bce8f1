/** Payroll's chapter of the demo world: calendars, standing components, and the runs of every period that has ended. */
@NullMarked
package nl.strook.payroll.demo;

import org.jspecify.annotations.NullMarked;
