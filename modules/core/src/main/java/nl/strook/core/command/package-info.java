/** Idempotency keys: a double click, the back button and a retried request give one effect. */
@NullMarked
package nl.strook.core.command;

import org.jspecify.annotations.NullMarked;
