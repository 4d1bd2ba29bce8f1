/** The promise between the platform and a feature module: one descriptor and its small value types. */
@NullMarked
package nl.strook.moduleapi;

import org.jspecify.annotations.NullMarked;
