/** Styles, scripts, fonts and icons of the house under {@code /assets}, with the content's hash in the address. */
@NullMarked
package nl.strook.websupport.asset;

import org.jspecify.annotations.NullMarked;
