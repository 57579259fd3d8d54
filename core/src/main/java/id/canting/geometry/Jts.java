package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** Passes between this package's values and those of the JTS Topology Suite, which nobody outside sees. */
final class Jts {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Jts() {}

    static Coordinate coordinate(Point point) {
        return new Coordinate(point.x(), point.y());
    }

    static Envelope envelope(Box box) {
        return new Envelope(box.left(), box.right(), box.top(), box.bottom());
    }

    static Geometry polygon(List<Point> points) {
        if (points.size() < 3) {
            return FACTORY.createPolygon();
        }
        Coordinate[] ring = new Coordinate[points.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = coordinate(points.get(i % points.size()));
        }
        Polygon polygon = FACTORY.createPolygon(ring);
        return polygon.isValid() ? polygon : areal(GeometryFixer.fix(polygon));
    }

    /** Only the polygons of a result, since cuts can leave stray lines and points. */
    static Geometry areal(Geometry geometry) {
        if (geometry instanceof Polygon) {
            return geometry;
        }
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(geometry)) {
            if (!((Polygon) polygon).isEmpty()) {
                polygons.add((Polygon) polygon);
            }
        }
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** How round a buffer is, so that its edge is off by at most about a tolerance. */
    static BufferParameters rounding(double by, double tolerance) {
        double share = Math.min(0.25, tolerance / Math.abs(by));
        int pieces = (int) Math.ceil(Math.PI / 4 / StrictMath.acos(1 - share));
        BufferParameters parameters = new BufferParameters(Math.max(2, pieces));
        parameters.setSimplifyFactor(share);
        return parameters;
    }

    static Geometry transformed(Geometry geometry, Transform t) {
        return new AffineTransformation(t.a(), t.c(), t.e(), t.b(), t.d(), t.f()).transform(geometry);
    }

    static Path ring(LinearRing ring, boolean clockwiseAsSeen) {
        List<Point> points = new ArrayList<>(ring.getNumPoints());
        Coordinate[] coordinates = ring.getCoordinates();
        // With y downward, what JTS calls counter-clockwise is clockwise to the eye.
        boolean reverse = Orientation.isCCW(coordinates) != clockwiseAsSeen;
        for (int i = 0; i < coordinates.length - 1; i++) {
            Coordinate c = coordinates[reverse ? coordinates.length - 1 - i : i];
            points.add(new Point(c.x, c.y));
        }
        return Path.polygon(points);
    }

    static LineString line(Path line, double tolerance) {
        List<Point> points = new ArrayList<>(line.points(tolerance));
        if (line.closed() || points.size() < 2) {
            points.add(points.get(0));
        }
        return FACTORY.createLineString(points.stream().map(Jts::coordinate).toArray(Coordinate[]::new));
    }

    static Path path(LineString string) {
        List<Point> points = new ArrayList<>();
        for (Coordinate c : string.getCoordinates()) {
            points.add(new Point(c.x, c.y));
        }
        return Path.polyline(points);
    }
}
