/** The only JasperReports code: compiled templates in, archived PDF bytes out. */
@NullMarked
package nl.strook.reports;

import org.jspecify.annotations.NullMarked;
