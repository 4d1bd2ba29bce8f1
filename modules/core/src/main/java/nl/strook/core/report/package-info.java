/** The port to the printed documents: ready texts in, archived PDF bytes out. Knows no layout and no PDF library. */
@NullMarked
package nl.strook.core.report;

import org.jspecify.annotations.NullMarked;
