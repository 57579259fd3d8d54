package id.canting.sheet.wax;

import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.Brush;
import id.canting.geometry.Curves;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cloth that marks cover: all wax, the band under a tie's thread and its tip where no dye reaches it, the cloth that
 * a row of stitches gathers, and what boards press.
 */
final class Covers {
    private static final double FLATNESS = 0.01;
    private static final int PLACES = 16;

    private final Map<Drawing, Region> known = new IdentityHashMap<>();
    private final Map<Drawing, Figure> figures = new IdentityHashMap<>();

    /** What a drawing covers, as a figure to paint; the same drawing always gives the very same figure. */
    Figure figure(Drawing drawing) {
        return figures.computeIfAbsent(drawing, one -> WaxFigure.figure(one, part -> true, Covers::contours));
    }

    private static List<Path> contours(Mark mark) {
        if (mark instanceof Mark.Tie tie) {
            Path edge = ring(tie, tie.outer());
            return tie.eye() > 0 && tie.inner() > 0
                    ? List.of(edge, ring(tie, tie.inner()).reversed())
                    : List.of(edge);
        }
        if (mark instanceof Mark.StitchLine stitch) {
            return Brush.stroke(stitch.line(), stitch.across(), Taper.NONE);
        }
        return mark instanceof Mark.Pressed pressed ? pressed.region().contours() : WaxFigure.contours(mark);
    }

    private static Path ring(Mark.Tie tie, double radius) {
        Path ring = Curves.superellipse(tie.centre(), radius, radius, tie.squareness(), PLACES);
        return ring.signedArea(FLATNESS) < 0 ? ring.reversed() : ring;
    }

    /** What a drawing covers, reckoned exactly but for curves, flattened at a hundredth of a millimetre. */
    Region region(Drawing drawing) {
        Region before = known.get(drawing);
        if (before != null) {
            return before;
        }
        List<Region> regions = new ArrayList<>();
        for (Part part : drawing.parts()) {
            List<Path> contours = contours(part.mark());
            if (!contours.isEmpty()) {
                regions.add(Region.of(new Figure.Shape(contours), FLATNESS));
            }
        }
        for (Drawing.Placed placed : drawing.placed()) {
            Transform place = placed.transform();
            regions.add(region(placed.drawing()).transformed(place));
        }
        regions.removeIf(Region::isEmpty);
        Region all = Region.union(regions);
        known.put(drawing, all);
        return all;
    }
}
