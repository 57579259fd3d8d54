package id.canting.cloth;

import id.canting.cloth.figure.ResistOutlines;

/**
 * How ties of one kind hold dye.
 *
 * @param step the ties' own
 * @param walk the way inward from their outlines
 * @param baths in which they were bound, as far as these reach the cloth around
 */
record Held(String step, ResistOutlines.Walk walk, Reach baths) {}
