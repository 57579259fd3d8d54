package id.canting.design;

/**
 * What fills the ground between motifs (isen latar).
 *
 * @param fill the fill
 * @param gap clear cloth between a motif and the fill, mm
 */
public record Ground(Fill fill, double gap) {
    /** The gap unless the design says otherwise, mm: our choice by eye. */
    public static final double USUAL_GAP = 2.5;
}
