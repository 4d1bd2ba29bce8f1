/** The embedded faces: which glyph draws a character, how wide it is, and the part of a face that goes into a file. */
@NullMarked
package nl.strook.reports.font;

import org.jspecify.annotations.NullMarked;
