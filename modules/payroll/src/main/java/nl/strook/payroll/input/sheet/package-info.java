/** A pay input sheet as a file and its check, row by row and cell by cell; pure Java without server or database. */
@NullMarked
package nl.strook.payroll.input.sheet;

import org.jspecify.annotations.NullMarked;
