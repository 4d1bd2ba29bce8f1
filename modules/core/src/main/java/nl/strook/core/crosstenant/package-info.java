/** The few tables that are read over all tenants; each row names its tenant. Nothing else here. */
@NullMarked
package nl.strook.core.crosstenant;

import org.jspecify.annotations.NullMarked;
