/** Every address of both applications, asked with the ids of somebody else's employer. */
@NullMarked
package nl.strook.acceptance.probe;

import org.jspecify.annotations.NullMarked;
