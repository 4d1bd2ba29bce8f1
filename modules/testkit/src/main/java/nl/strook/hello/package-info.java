/**
 * The smallest whole module: somebody greets the employer, the employer reads it. Never in the shipped EAR; server tests add
 * its jar (classifier {@code hello}) to the EAR's lib, and a newcomer reads it to see what a module is.
 */
@NullMarked
package nl.strook.hello;

import org.jspecify.annotations.NullMarked;
