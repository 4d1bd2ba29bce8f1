/** Looncomponenten: the bureau's master set, and what a tenant has otherwise. */
@NullMarked
package nl.strook.payroll.component;

import org.jspecify.annotations.NullMarked;
