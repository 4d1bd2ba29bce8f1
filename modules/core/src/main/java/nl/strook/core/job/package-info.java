/** Background work: start once, bind the tenant on batch threads, resume after a crash, show progress. */
@NullMarked
package nl.strook.core.job;

import org.jspecify.annotations.NullMarked;
