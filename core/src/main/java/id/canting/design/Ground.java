package id.canting.design;

import id.canting.parameter.Range;
import id.canting.parameter.Unit;
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

    /** What the gap may be, mm. */
    public static final Range GAP = new Range(0, 100);

    /** Checks the gap, and copies the list. */
    public Ground {
        GAP.check("gap", gap, Unit.LENGTH);
        around = List.copyOf(around);
    }
}
