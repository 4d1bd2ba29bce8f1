/** The shell of the employee portal. */
@NullMarked
package nl.strook.essweb;

import org.jspecify.annotations.NullMarked;
