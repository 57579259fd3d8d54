package id.canting.scene;

import id.canting.text.Text;

/**
 * One page of a {@link Book}.
 *
 * @param chapter what it belongs to; pages that follow one another with the same chapter are listed together. May be
 *     empty
 * @param label by which it is found in a list of the pages
 * @param scene what is on it
 */
public record Page(Text chapter, Text label, Scene scene) {}
