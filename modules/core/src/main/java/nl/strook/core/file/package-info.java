/** Files in the database, written in the transaction of their row and read in blocks. */
@NullMarked
package nl.strook.core.file;

import org.jspecify.annotations.NullMarked;
