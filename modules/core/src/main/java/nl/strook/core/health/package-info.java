/** Whether the server can serve: database, start-up phase, figures of the outbox. */
@NullMarked
package nl.strook.core.health;

import org.jspecify.annotations.NullMarked;
