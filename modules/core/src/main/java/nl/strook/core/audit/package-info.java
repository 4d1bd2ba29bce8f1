/** The audit trail: who did what to whose data, and why. */
@NullMarked
package nl.strook.core.audit;

import org.jspecify.annotations.NullMarked;
