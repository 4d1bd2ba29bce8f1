/**
 * Bulk rows of a calculation by plain JDBC on the transaction of the batch chunk: Hibernate would cost several times as
 * much. Every statement names the tenant itself, which the isolation probes check.
 */
@NullMarked
package nl.strook.payroll.store;

import org.jspecify.annotations.NullMarked;
