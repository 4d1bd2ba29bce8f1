/** Small values that the tags draw: a step of a run, a part of a money bar. */
@NullMarked
package nl.strook.websupport.part;

import org.jspecify.annotations.NullMarked;
