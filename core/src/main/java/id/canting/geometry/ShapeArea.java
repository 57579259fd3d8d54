package id.canting.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * The area of a shape whose holes run the other way round than its outlines. A hole is one of the smallest outline around
 * it, since rings may lie within rings.
 */
final class ShapeArea {
    private final List<Outer> outers = new ArrayList<>();

    private ShapeArea() {}

    /** The area of a shape, flattened at a tolerance in mm. */
    static Geometry of(Figure.Shape shape, double tolerance) {
        ShapeArea all = new ShapeArea();
        List<Geometry> holes = new ArrayList<>();
        for (Path contour : shape.contours()) {
            Geometry area = Jts.polygon(contour.points(tolerance));
            if (contour.signedArea(tolerance) < 0) {
                holes.add(area);
            } else {
                all.outers.add(new Outer(area));
            }
        }
        all.outers.sort(Comparator.comparingDouble(outer -> outer.area.getArea()));
        holes.forEach(all::pierce);
        return Region.union(all.outers.stream().map(Outer::pierced).toList()).geometry();
    }

    private void pierce(Geometry hole) {
        if (hole.isEmpty()) {
            return;
        }
        Coordinate within = hole.getInteriorPoint().getCoordinate();
        for (Outer outer : outers) {
            if (outer.area.getArea() >= hole.getArea() && outer.holds(within)) {
                outer.holes.add(hole);
                return;
            }
        }
    }

    /** An outline with the holes in it. */
    private static final class Outer {
        private final Geometry area;
        private final List<Geometry> holes = new ArrayList<>();
        private final IndexedPointInAreaLocator inside;

        Outer(Geometry area) {
            this.area = area;
            this.inside = new IndexedPointInAreaLocator(area);
        }

        boolean holds(Coordinate place) {
            return area.getEnvelopeInternal().covers(place) && inside.locate(place) != Location.EXTERIOR;
        }

        /** Sound outlines need no reckoning; those that cross their holes do. */
        Region pierced() {
            if (holes.isEmpty()) {
                return Region.of(area);
            }
            if (area instanceof Polygon outer && holes.stream().allMatch(Polygon.class::isInstance)) {
                Polygon simple = Jts.FACTORY.createPolygon(
                        outer.getExteriorRing(),
                        holes.stream()
                                .map(hole -> ((Polygon) hole).getExteriorRing())
                                .toArray(LinearRing[]::new));
                if (outer.getNumInteriorRing() == 0 && simple.isValid()) {
                    return Region.of(simple);
                }
            }
            return Region.of(area)
                    .minus(Region.union(holes.stream().map(Region::of).toList()));
        }
    }
}
