/** Who acts: accounts, roles, permissions, and the annotations by which a service says who may call it. */
@NullMarked
package nl.strook.core.identity;

import org.jspecify.annotations.NullMarked;
