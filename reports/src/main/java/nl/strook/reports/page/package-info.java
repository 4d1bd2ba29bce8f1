/** Writes filled JasperReports pages as tagged PDF: texts, rules, boxes and the logo, nothing else. */
@NullMarked
package nl.strook.reports.page;

import org.jspecify.annotations.NullMarked;
