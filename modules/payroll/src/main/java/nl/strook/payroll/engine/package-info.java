/**
 * The Dutch gross-to-net calculation as pure functions: terms, input, year so far and rule set in, payslip lines with
 * their explanations out. No container, clock, database or floating point.
 */
@NullMarked
package nl.strook.payroll.engine;

import org.jspecify.annotations.NullMarked;
