/**
 * The run command: checks settings, ports and database, starts the embedded MariaDB and the mail catcher where no external
 * ones are named, then the server as a child process, and stops all of it in reverse. Never part of the EAR.
 */
@NullMarked
package nl.strook.launcher;

import org.jspecify.annotations.NullMarked;
