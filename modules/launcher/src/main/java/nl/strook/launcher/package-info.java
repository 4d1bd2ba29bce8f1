/** The run command: embedded MariaDB, mail catcher with its page, and the server as a child process. */
@NullMarked
package nl.strook.launcher;

import org.jspecify.annotations.NullMarked;
