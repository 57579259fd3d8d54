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
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws a figure of a design with what its parts carry. A carried motif stands in the largest circle that fits into the
 * part; the part's own isen then fills only what is left around it. However a motif is scaled, its lines stay as wide as
 * the canting lays them.
 */
final class CompositeFigure {
    private static final double TOLERANCE = 0.2;

    /** Clear cloth around a carried motif, mm: our choice. */
    private static final double GAP = 1;

    /** Across how many lines of wax a carried figure must be: in less nothing but wax is seen. Our choice. */
    private static final double LEAST = 4;

    /** How near a place counts as on the edge of a region, mm. */
    private static final double EDGE = 0.01;

    /** A motif that finds no room in some of the parts that should carry it. */
    record NoRoom(String part, String motif) implements Comparable<NoRoom> {
        @Override
        public int compareTo(NoRoom other) {
            return (part + " " + motif).compareTo(other.part + " " + other.motif);
        }
    }

    private final Catalogue catalogue;
    private final FigureDrawer figures;
    private final Map<Figure, Natural> known = new ConcurrentHashMap<>();

    /** A figure that is carried, and the lines of the figure that carries it. */
    private record Figure(Source.Figure figure, double klowong, double isen) {}

    /**
     * How large a carried figure is in its own size, drawn by a still hand: a lively one would have to draw it twice
     * wherever it stands, and what stands in it twice as often again.
     *
     * @param reach from the middle to the farthest of its wax, mm; 0 when there is nothing
     */
    private record Natural(Point middle, double reach) {
        static Natural of(Region silhouette) {
            if (silhouette.isEmpty()) {
                return new Natural(Point.ZERO, 0);
            }
            Point middle = silhouette.bounds().centre();
            double farthest = 0;
            for (Path contour : silhouette.contours()) {
                for (Point point : contour.points(TOLERANCE)) {
                    farthest = Math.max(farthest, point.distance(middle));
                }
            }
            return new Natural(middle, farthest);
        }
    }

    CompositeFigure(Catalogue catalogue, FigureDrawer figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /**
     * The figure around the origin, neither mirrored nor turned.
     *
     * @param left takes what finds no room in its part
     */
    Drawing draw(Source.Figure figure, Hand hand, Set<NoRoom> left) {
        return scaled(figure, figure.scale(), hand, left);
    }

    private Drawing scaled(Source.Figure figure, double scale, Hand hand, Set<NoRoom> left) {
        Hand held = scale == 1
                ? hand
                : new Hand(hand.klowong() / scale, hand.isen() / scale, hand.liveliness(), hand.random());
        Drawing raw = catalogue.motif(figure.use().motif()).draw(figures.values(figure.use()), held);
        Drawing.Builder carried = Drawing.builder();
        List<Area> areas = new ArrayList<>();
        int number = 0;
        for (Area area : raw.areas()) {
            Optional<Source.Inside> inside = area.given(figure.inside());
            Region own = area.region();
            if (inside.isPresent()) {
                Hand inner = held.stream("inside/" + number++);
                own = carry(area.part(), inside.get(), own, inner, carried, left);
            }
            areas.add(area.with(own));
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
    private Region carry(
            String part, Source.Inside inside, Region region, Hand hand, Drawing.Builder out, Set<NoRoom> left) {
        if (region.isEmpty()) {
            return region;
        }
        Circle room = region.inscribed(TOLERANCE);
        if (2 * inside.size() * room.radius() < LEAST * hand.klowong()) {
            left.add(new NoRoom(part, inside.figure().use().motif()));
            return region;
        }
        Natural natural = natural(inside.figure(), hand);
        if (natural.reach() == 0) {
            return region;
        }
        Point middle = natural.middle();
        double scale = inside.size() * room.radius() / natural.reach();
        Drawing drawn = arranged(inside.figure(), scale, hand, left);
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
    private Drawing arranged(Source.Figure figure, double scale, Hand hand, Set<NoRoom> left) {
        Drawing drawn = scaled(figure, scale, hand, left)
                .labelled(catalogue.motif(figure.use().motif()).information().label());
        Drawing.Builder out = Drawing.builder();
        for (Transform place : Places.of(figure)) {
            out.place(
                    drawn,
                    new Transform(place.a(), place.b(), place.c(), place.d(), place.e() * scale, place.f() * scale));
        }
        return out.build();
    }

    private Natural natural(Source.Figure figure, Hand hand) {
        Figure key = new Figure(figure, hand.klowong(), hand.isen());
        Natural before = known.get(key);
        if (before == null) {
            Hand still = new Hand(hand.klowong(), hand.isen(), 0, RandomSource.of(0));
            before = Natural.of(Extent.silhouette(arranged(figure, 1, still, new HashSet<>())));
            known.put(key, before);
        }
        return before;
    }
}
