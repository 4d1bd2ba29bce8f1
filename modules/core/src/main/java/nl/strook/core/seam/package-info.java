/** Small interfaces by which features meet without knowing each other; nobody implementing one means the feature is absent. */
@NullMarked
package nl.strook.core.seam;

import org.jspecify.annotations.NullMarked;
