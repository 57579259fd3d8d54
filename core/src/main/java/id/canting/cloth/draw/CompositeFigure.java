package id.canting.cloth.draw;

import id.canting.design.Source;
import id.canting.geometry.Circle;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.motif.Hand;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a figure of a design with what its parts carry. A carried motif stands in the largest circle that fits into the
 * part; the part's own isen then fills only what is left around it. However a motif is scaled, its lines stay as wide as
 * the canting lays them.
 */
final class CompositeFigure {
    private static final double TOLERANCE = 0.2;

    /** Clear cloth around a carried motif, mm: our choice. */
    private static final double GAP = 1;

    /** How near a place counts as on the edge of a region, mm. */
    private static final double EDGE = 0.01;

    private final Catalogue catalogue;
    private final FigureDrawer figures;

    CompositeFigure(Catalogue catalogue, FigureDrawer figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** The figure around the origin, neither mirrored nor turned. */
    Drawing draw(Source.Figure figure, Hand hand) {
        return scaled(figure, figure.scale(), hand);
    }

    private Drawing scaled(Source.Figure figure, double scale, Hand hand) {
        Hand held = scale == 1
                ? hand
                : new Hand(hand.klowong() / scale, hand.isen() / scale, hand.liveliness(), hand.random());
        Drawing raw = catalogue.motif(figure.use().motif()).draw(figures.values(figure.use()), held);
        Drawing.Builder carried = Drawing.builder();
        List<Area> areas = new ArrayList<>();
        int number = 0;
        for (Area area : raw.areas()) {
            Source.Inside inside = figure.inside().get(area.part());
            Region left = inside == null
                    ? area.region()
                    : carry(inside, area.region(), held.stream("inside/" + number++), carried);
            areas.add(new Area(area.part(), left, area.form(), area.isen(), area.tile()));
        }
        Drawing finished = figures.finished(new Drawing(raw.parts(), areas, raw.placed()), held);
        List<Drawing.Placed> placed = new ArrayList<>(finished.placed());
        placed.addAll(carried.build().placed());
        Drawing whole = new Drawing(finished.parts(), finished.areas(), placed);
        return scale == 1 ? whole : moved(whole, Transform.scale(scale, scale));
    }

    private static Drawing moved(Drawing drawing, Transform transform) {
        return Drawing.builder().place(drawing, transform).build();
    }

    /** Puts a motif into a region; gives what of the region is left around it. */
    private Region carry(Source.Inside inside, Region region, Hand hand, Drawing.Builder out) {
        if (region.isEmpty()) {
            return region;
        }
        Circle room = region.inscribed(TOLERANCE);
        Drawing natural = arranged(inside.figure(), 1, hand);
        Region silhouette = Extent.silhouette(natural);
        if (silhouette.isEmpty()) {
            return region;
        }
        Point middle = silhouette.bounds().centre();
        double scale = inside.size() * room.radius() / reach(silhouette, middle);
        Drawing drawn = arranged(inside.figure(), scale, hand);
        Transform place =
                Transform.shift(-middle.x() * scale, -middle.y() * scale).then(Transform.to(room.centre()));
        out.place(drawn, place);
        return around(region, region.minus(Clearing.around(List.of(drawn), GAP).transformed(place)));
    }

    /** What is left as far as it lies around what is carried; pockets between its petals belong to it. */
    private static Region around(Region region, Region left) {
        return Region.union(left.pieces().stream()
                .filter(piece -> piece.contours().stream()
                        .flatMap(contour -> contour.points(TOLERANCE).stream())
                        .anyMatch(point -> region.clearance(point) < EDGE))
                .toList());
    }

    /** The figure with all its copies. */
    private Drawing arranged(Source.Figure figure, double scale, Hand hand) {
        Drawing drawn = scaled(figure, scale, hand)
                .labelled(catalogue.motif(figure.use().motif()).information().label());
        Drawing.Builder out = Drawing.builder();
        for (Transform place : Places.of(figure)) {
            out.place(
                    drawn,
                    new Transform(place.a(), place.b(), place.c(), place.d(), place.e() * scale, place.f() * scale));
        }
        return out.build();
    }

    private static double reach(Region silhouette, Point middle) {
        double farthest = 0;
        for (Path contour : silhouette.contours()) {
            for (Point point : contour.points(TOLERANCE)) {
                farthest = Math.max(farthest, point.distance(middle));
            }
        }
        return farthest;
    }
}
