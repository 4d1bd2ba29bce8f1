/** Documents that are stored as text: records written to JSON and read back unchanged. */
@NullMarked
package nl.strook.core.json;

import org.jspecify.annotations.NullMarked;
