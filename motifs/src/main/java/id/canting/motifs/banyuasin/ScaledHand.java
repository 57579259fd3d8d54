package id.canting.motifs.banyuasin;

import id.canting.motif.Hand;

/** Finer cantings for small drawings, so that their lines stay apart. */
public final class ScaledHand {
    /** No finer than these, mm, so that lines drawn at part of the width can still be waxed: our choice. */
    private static final double KLOWONG = 0.7;

    private static final double ISEN = 0.55;

    private ScaledHand() {}

    /**
     * The hand for a drawing of some size.
     *
     * @param size of the drawing, mm
     * @param full the size from which the hand's own pens are used, mm
     */
    public static Hand hand(Hand hand, double size, double full) {
        double share = Math.min(1, size / full);
        return new Hand(
                pen(hand.klowong(), share, KLOWONG), pen(hand.isen(), share, ISEN), hand.liveliness(), hand.random());
    }

    private static double pen(double width, double share, double least) {
        return Math.min(width, Math.max(least, width * share));
    }
}
