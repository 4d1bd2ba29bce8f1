/** A mail server that misbehaves on request. */
@NullMarked
package nl.strook.testkit.smtp;

import org.jspecify.annotations.NullMarked;
