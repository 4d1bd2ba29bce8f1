package nl.strook.core.seam;

import java.io.Serializable;

/**
 * What the end of an employment brings, in words.
 *
 * @param icon a PrimeIcon without its prefix
 * @param attention whether somebody has to do something about it
 */
public record LeavingEffect(String icon, String title, String text, boolean attention) implements Serializable {}
