package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;

/** One tie in its place on the cloth. */
record HeldTie(Held held, FigureParts.Outline outline) {
    /**
     * The share of the way from where the dye is first held at all to where half of it is, within which so little of it is
     * held that ties may overlap there unseen.
     */
    private static final double FAINT = 0.4;

    /** Whether this and another tie hold the same cloth where it can be seen. */
    boolean meets(HeldTie other) {
        return !outline.besides(other.outline) && outline.overlaps(other.outline, faint() + other.faint());
    }

    private double faint() {
        return FAINT * Math.max(0, -held.walk().from());
    }

    /** Whether it may lie over another and both be painted: a step presses boards upon its own folds. */
    boolean upon(HeldTie other) {
        return held.step().equals(other.held.step())
                && held.walk().order() != other.held.walk().order();
    }
}
