/** Reads and writes sheets, CSV and XLSX, for imports and exports: bounded, never guessing, without a formula that runs. */
@NullMarked
package nl.strook.core.sheet;

import org.jspecify.annotations.NullMarked;
