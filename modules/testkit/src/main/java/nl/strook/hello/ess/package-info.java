/** What an employee does with greetings. */
@NullMarked
package nl.strook.hello.ess;

import org.jspecify.annotations.NullMarked;
