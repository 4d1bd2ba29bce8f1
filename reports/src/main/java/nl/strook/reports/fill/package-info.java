/** What JasperReports calls back while it fills a template: data rows and text measuring. */
@NullMarked
package nl.strook.reports.fill;

import org.jspecify.annotations.NullMarked;
