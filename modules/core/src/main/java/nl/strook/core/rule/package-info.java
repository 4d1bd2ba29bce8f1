/** Business rules that a user can break, each with a name that is also the key of its message. */
@NullMarked
package nl.strook.core.rule;

import org.jspecify.annotations.NullMarked;
