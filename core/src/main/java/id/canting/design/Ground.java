package id.canting.design;

import java.util.List;

/**
 * What fills the ground between motifs (isen latar).
 *
 * @param fill the fill
 * @param gap clear cloth between a motif and the fill, mm
 * @param around earlier steps whose areas the fill keeps clear of, too
 */
public record Ground(Fill fill, double gap, List<String> around) {
    /** The gap unless the design says otherwise, mm: our choice by eye. */
    public static final double USUAL_GAP = 2.5;

    /** Copies the list. */
    public Ground {
        around = List.copyOf(around);
    }
}
