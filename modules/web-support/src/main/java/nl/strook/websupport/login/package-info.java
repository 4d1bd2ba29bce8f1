/** Log-in, sessions and log-out of both applications, and the hand-over between them. */
@NullMarked
package nl.strook.websupport.login;

import org.jspecify.annotations.NullMarked;
