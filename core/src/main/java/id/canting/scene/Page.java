package id.canting.scene;

import id.canting.text.Text;

/**
 * One page of a {@link Book}.
 *
 * @param chapter what it belongs to; pages that follow one another with the same chapter are listed together. May be
 *     empty
 * @param label by which it is found in a list of the pages
 * @param scene what is on it
 * @param bleed how much of the scene is cut off on every side after printing, mm; 0 for nothing
 */
public record Page(Text chapter, Text label, Scene scene, double bleed) {
    /** Checks that something is left. */
    public Page {
        if (!(bleed >= 0 && 2 * bleed < Math.min(scene.width(), scene.height()))) {
            throw new IllegalArgumentException("a page keeps something of its scene, but " + bleed + " mm are cut off");
        }
    }

    /** A page of which nothing is cut off. */
    public Page(Text chapter, Text label, Scene scene) {
        this(chapter, label, scene, 0);
    }
}
