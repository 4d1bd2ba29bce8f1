package nl.strook.core.demo;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param at moment that the application's clock shows while it happens
 * @param order decides between events of the same moment, low first
 * @param what in a few words, for the progress and for an error
 */
public record DemoEvent(Instant at, int order, String what, Runnable work) {}
