/**
 * Points at which a server under test stops or breaks, without a word of it in the product: an extension of CDI puts an
 * interceptor on the methods that {@code META-INF/halt-points} names. For the lib of a test's EAR only.
 */
@NullMarked
package nl.strook.testkit.halt;

import org.jspecify.annotations.NullMarked;
