package id.canting.motif.svg;

/** How much a drawing may hold, so that a hostile file is refused before it costs time or memory. */
final class Limits {
    /** Bytes of a file. */
    static final int BYTES = 5_000_000;

    /** Corner points of all shapes together. */
    static final int POINTS = 200_000;

    /** Groups within groups. */
    static final int DEPTH = 64;

    /** The largest side of a drawing, mm. */
    static final double SIDE = 5_000;

    private Limits() {}
}
