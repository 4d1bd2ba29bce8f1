/**
 * What other modules may know of payroll. The value types of {@code nl.strook.payroll.engine} belong to this promise too:
 * they are pure and immutable.
 */
@NullMarked
package nl.strook.payroll.api;

import org.jspecify.annotations.NullMarked;
