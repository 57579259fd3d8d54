package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;

/** A whole piece of cloth folded or wound, and held so for dyeing. */
public sealed interface Folding permits ClampedFold, PoleWrap {
    /**
     * The cloth it keeps the dye from, opened.
     *
     * @param piece the piece of cloth that is folded, mm
     * @param liveliness 0 for exact folds and boards, 1 for a lively hand's
     * @param random the chance of the hands
     */
    Drawing drawing(Box piece, double liveliness, RandomSource random);

    /** Whether what holds the cloth touches it at all. */
    boolean holds(Box piece);

    /** What is said of this kind of folding. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of folding; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R clamped(ClampedFold folding);

        R wound(PoleWrap folding);
    }

    /** How many layers of cloth lie upon one another. */
    int layers(Box piece);
}
