/** Who the work is for: the tenant (an employer), bound once at the door. Inside, having none is an error. */
@NullMarked
package nl.strook.core.tenant;

import org.jspecify.annotations.NullMarked;
