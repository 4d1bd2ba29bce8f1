/** Which modules there are, which a tenant has, and their mappings and migrations. */
@NullMarked
package nl.strook.core.module;

import org.jspecify.annotations.NullMarked;
