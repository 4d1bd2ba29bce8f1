/** Addresses that answer bytes instead of a page. */
@NullMarked
package nl.strook.websupport.download;

import org.jspecify.annotations.NullMarked;
