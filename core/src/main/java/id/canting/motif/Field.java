package id.canting.motif;

import id.canting.parameter.Values;

/**
 * A motif that covers a field: its drawing, around the origin, is one repeat that joins itself when it is laid cell by
 * cell. Where whole repeats are stretched to fit a zone, the drawing stretches with its cell so that it still joins.
 */
public interface Field extends Motif {
    /** The width of the cell it joins itself in, mm. */
    double width(Values values);

    /** The height of the cell it joins itself in, mm. */
    double height(Values values);
}
