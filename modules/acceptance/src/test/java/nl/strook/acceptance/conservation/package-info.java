/** Looks from outside, by plain SQL and without our entities, whether the database holds what it must. */
@NullMarked
package nl.strook.acceptance.conservation;

import org.jspecify.annotations.NullMarked;
