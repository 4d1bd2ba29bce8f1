/** What a mail looks like and how it gets to the mail server; the only code that knows jakarta.mail. */
@NullMarked
package nl.strook.core.mail;

import org.jspecify.annotations.NullMarked;
