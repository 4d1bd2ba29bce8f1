/**
 * Proves that no row of one tenant is seen, changed or referred to by another: for every entity of the metamodel and every
 * foreign key of the catalogue, so that a new one is covered by existing.
 */
@NullMarked
package nl.strook.testkit.isolation;

import org.jspecify.annotations.NullMarked;
