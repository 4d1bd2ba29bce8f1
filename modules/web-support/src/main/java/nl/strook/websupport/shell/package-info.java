/** What stands around every page: tenant and brand, person, language, light or dark. */
@NullMarked
package nl.strook.websupport.shell;

import org.jspecify.annotations.NullMarked;
