/**
 * Pay input of a run: what a sheet or a hand enters per employment and pay component, the standing components, and the
 * log of every change. A sheet is stored whole or not at all; a newer one replaces the run's earlier input.
 */
@NullMarked
package nl.strook.payroll.input;

import org.jspecify.annotations.NullMarked;
