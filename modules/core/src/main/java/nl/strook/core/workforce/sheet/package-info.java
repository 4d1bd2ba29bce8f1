/**
 * Employees and employments as a sheet, one row per employment: what each column means, what is wrong with a cell, the way
 * into the books and the way out again. Our own form and the import sheet of Nmbrs (two header rows, persons only).
 */
@NullMarked
package nl.strook.core.workforce.sheet;

import org.jspecify.annotations.NullMarked;
