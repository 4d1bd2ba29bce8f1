/** The menus of both applications, from the descriptors, for this person at this tenant. */
@NullMarked
package nl.strook.websupport.menu;

import org.jspecify.annotations.NullMarked;
