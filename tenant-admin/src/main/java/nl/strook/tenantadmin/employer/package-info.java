/** Where the bureau takes a new employer in. */
@NullMarked
package nl.strook.tenantadmin.employer;

import org.jspecify.annotations.NullMarked;
