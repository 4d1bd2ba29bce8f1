/** Time from the injected clock only, in the zone of the Netherlands. */
@NullMarked
package nl.strook.core.time;

import org.jspecify.annotations.NullMarked;
