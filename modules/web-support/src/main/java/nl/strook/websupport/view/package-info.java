/** Where views come from and how their addresses look. */
@NullMarked
package nl.strook.websupport.view;

import org.jspecify.annotations.NullMarked;
