/** Many PDFs in one file for the printer, written as they come. */
@NullMarked
package nl.strook.reports.join;

import org.jspecify.annotations.NullMarked;
