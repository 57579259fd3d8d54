package id.canting.layout;

/** Where a cloth carries its head (kepala; sources X01, X03). */
public enum HeadPlace {
    /** One at each end, as a kain panjang. */
    ENDS,
    /** One in the middle, as a sarung. */
    MIDDLE
}
