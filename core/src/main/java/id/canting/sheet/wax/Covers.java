package id.canting.sheet.wax;

import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.Brush;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
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

    private static final Mark.Cases<List<Path>> CONTOURS = Mark.cases(
            Wax.all(Wax::contours),
            Bound.cases(Covers::band, row -> Brush.stroke(row.line(), row.across(), Taper.NONE)),
            pressed -> pressed.region().contours(),
            fold -> List.of());

    private final Map<Drawing, Region> known = new IdentityHashMap<>();
    private final Map<Drawing, Figure> figures = new IdentityHashMap<>();

    /** What a drawing covers, as a figure to paint; the same drawing always gives the very same figure. */
    Figure figure(Drawing drawing) {
        return figures.computeIfAbsent(
                drawing, one -> WaxFigure.figure(one, part -> true, mark -> mark.match(CONTOURS)));
    }

    private static List<Path> band(Mark.Tie tie) {
        Path edge = ring(tie, tie.outer());
        return tie.eye() > 0 && tie.inner() > 0
                ? List.of(edge, ring(tie, tie.inner()).reversed())
                : List.of(edge);
    }

    private static Path ring(Mark.Tie tie, double radius) {
        Path ring = tie.ring(radius);
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
            List<Path> contours = part.mark().match(CONTOURS);
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
