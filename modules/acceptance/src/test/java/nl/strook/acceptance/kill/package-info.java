/** The server is killed in the middle of a run, started again, and must come to the same end as one that lived on. */
@NullMarked
package nl.strook.acceptance.kill;

import org.jspecify.annotations.NullMarked;
