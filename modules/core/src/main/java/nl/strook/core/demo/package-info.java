/**
 * The demo world: chapters of dated events from readable sheets, played once into an empty database through the public
 * services, with the application's clock moved from event to event. Also the sample for whoever moves employers in.
 */
@NullMarked
package nl.strook.core.demo;

import org.jspecify.annotations.NullMarked;
