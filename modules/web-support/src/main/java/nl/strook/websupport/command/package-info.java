/** The idempotency key of a rendered form, for page beans. */
@NullMarked
package nl.strook.websupport.command;

import org.jspecify.annotations.NullMarked;
