/** The door to the server's batch jobs. */
@NullMarked
package nl.strook.websupport.job;

import org.jspecify.annotations.NullMarked;
