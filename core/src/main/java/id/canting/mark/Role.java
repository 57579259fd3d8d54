package id.canting.mark;

/** What a wax mark is for: which layer of a batik it belongs to, and so when it is waxed. */
public enum Role {
    /** The main outline, drawn first. */
    KLOWONG,
    /** The filling inside an outline. */
    ISEN,
    /** The filling of the ground between the figures. */
    LATAR,
    /** Tied or stitched, not waxed. */
    TIE
}
