package id.canting.cloth.draw;

/** How much of a design is drawn. */
public enum Quality {
    /**
     * Enough to see where a hand moves a figure, and soon drawn: the ground between the figures stays empty, and every
     * repeat is drawn by the same hand. A draft is looked at and thrown away; it is never written to a file.
     */
    DRAFT,

    /** All that goes onto the cloth. */
    FULL;

    boolean full() {
        return this == FULL;
    }
}
