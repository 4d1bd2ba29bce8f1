/** Numbers and dates as functions for pages: {@code #{s:euros(row.netCents)}}. */
@NullMarked
package nl.strook.websupport.format;

import org.jspecify.annotations.NullMarked;
