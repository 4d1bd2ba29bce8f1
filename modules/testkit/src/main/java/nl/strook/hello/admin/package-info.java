/** What the administration sees of greetings. */
@NullMarked
package nl.strook.hello.admin;

import org.jspecify.annotations.NullMarked;
