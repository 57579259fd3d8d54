package id.canting.makeability;

import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.layout.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * A repeat as it was fitted into one piece of its zone.
 *
 * @param layout with its cell stretched as the fit stretched it
 * @param fit in the piece's own upright rectangle
 * @param field the rectangle of whole repeats on the cloth
 */
record Fitted(Layout layout, Fit fit, Box field) {
    /** The fits of a wax step; none for bands and covers. */
    static List<Fitted> of(Design design, Step.Wax step) {
        List<Fitted> fits = new ArrayList<>();
        step.source()
                .repeat()
                .ifPresent(repeat -> design.zones()
                        .zone(step.zone())
                        .pieces()
                        .forEach(piece -> fits.add(of(piece, repeat.layout()))));
        return fits;
    }

    private static Fitted of(Zone.Piece piece, Layout layout) {
        Fit fit = Fit.into(piece.upright(), layout);
        return new Fitted(
                layout.in(piece.upright()).stretched(fit.stretchX(), fit.stretchY()),
                fit,
                piece.ontoCloth().apply(fit.field()));
    }

    /** Whether a place lies on the edge of the field, where motifs are cut off. */
    boolean atEdge(Point place, double within) {
        return field.grown(within).contains(place) && !field.grown(-within).contains(place);
    }
}
