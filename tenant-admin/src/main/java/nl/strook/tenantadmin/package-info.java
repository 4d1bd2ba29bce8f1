/** The shell of the administration for employers and bureau. */
@NullMarked
package nl.strook.tenantadmin;

import org.jspecify.annotations.NullMarked;
