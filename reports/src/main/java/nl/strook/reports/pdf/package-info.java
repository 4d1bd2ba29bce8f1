/** The bytes of a PDF file: objects, packing, structure tree, metadata, fonts. Knows nothing of templates. */
@NullMarked
package nl.strook.reports.pdf;

import org.jspecify.annotations.NullMarked;
