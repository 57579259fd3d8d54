package id.canting.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * A filled area of cloth, with holes where it has any, in millimetres. Its edges are straight pieces: curves are
 * flattened when it is made, at the tolerance the maker names.
 *
 * <p>The set operations are those of the JTS Topology Suite.
 */
public final class Region {
    /** The area of nothing. */
    public static final Region EMPTY = new Region(Jts.FACTORY.createPolygon());

    private static final int ARC_PIECES = 8;

    private final Geometry geometry;
    private volatile @Nullable Probe probe;
    private volatile @Nullable PreparedGeometry prepared;

    /** The indexes that answer questions about points quickly; made when first asked. */
    private record Probe(EdgeCells cells, IndexedFacetDistance edge, Cutter cutter) {}

    private Region(Geometry geometry) {
        this.geometry = geometry;
    }

    /** The area of polygons that this package reckoned. */
    static Region of(Geometry polygons) {
        return new Region(polygons);
    }

    Geometry geometry() {
        return geometry;
    }

    /** The area inside one closed outline, flattened at a tolerance in mm; a crossing outline is mended. */
    public static Region of(Path outline, double tolerance) {
        return new Region(Jts.polygon(outline.points(tolerance)));
    }

    /**
     * The area that outlines enclose together, flattened at a tolerance in mm; open ones are closed.
     *
     * @param evenOdd whether what lies within an even number of outlines is outside, as SVG's rule of that name says;
     *     otherwise what they wind around any number of times but none is inside (nonzero)
     */
    public static Region filled(List<Path> outlines, boolean evenOdd, double tolerance) {
        return new Region(FilledArea.of(outlines, evenOdd, tolerance));
    }

    /** The area of a shape whose holes run the other way round than its outlines, flattened at a tolerance in mm. */
    public static Region of(Figure.Shape shape, double tolerance) {
        return new Region(ShapeArea.of(shape, tolerance));
    }

    /** The area of a box. */
    public static Region of(Box box) {
        return of(box.outline(), 1);
    }

    /** The area within so many mm of a line, flattened at a tolerance in mm. */
    public static Region around(Path line, double reach, double tolerance) {
        return new Region(Jts.areal(Jts.line(line, tolerance).buffer(reach, ARC_PIECES)));
    }

    /** The same with the line and its round ends only as true as the tolerance asks, and so of fewer corners. */
    public static Region roughlyAround(Path line, double reach, double tolerance) {
        Geometry rough = DouglasPeuckerSimplifier.simplify(Jts.line(line, tolerance / 2), tolerance / 2);
        return new Region(Jts.areal(BufferOp.bufferOp(rough, reach, Jts.rounding(reach, tolerance / 2))));
    }

    /** The area covered by any of several regions. */
    public static Region union(Collection<Region> regions) {
        List<Geometry> parts =
                regions.stream().map(r -> r.geometry).filter(g -> !g.isEmpty()).toList();
        List<Geometry> clusters = new ArrayList<>();
        for (List<Geometry> cluster : Clusters.of(parts)) {
            clusters.add(cluster.size() == 1 ? cluster.get(0) : Overlay.union(cluster));
        }
        return new Region(clusters.isEmpty() ? EMPTY.geometry : Jts.areal(Jts.FACTORY.buildGeometry(clusters)));
    }

    /** The area in this region or the other. */
    public Region or(Region other) {
        return combined(other, OverlayNG.UNION);
    }

    /** The area in both regions. */
    public Region and(Region other) {
        return combined(other, OverlayNG.INTERSECTION);
    }

    /** The area of this region without the other. */
    public Region minus(Region other) {
        return combined(other, OverlayNG.DIFFERENCE);
    }

    private Region combined(Region other, int operation) {
        return new Region(Jts.areal(Overlay.of(geometry, other.geometry, operation)));
    }

    /** The area with its edge moved outward by mm with round corners, or inward if negative. */
    public Region offset(double by) {
        return new Region(Jts.areal(geometry.buffer(by, ARC_PIECES)));
    }

    /** The area with its edge moved outward by mm with round corners, true to a tolerance in mm, and so of fewer corners. */
    public Region offset(double by, double tolerance) {
        return new Region(Jts.areal(BufferOp.bufferOp(geometry, by, Jts.rounding(by, tolerance))));
    }

    /** The same area with fewer corners, its edge off by at most a tolerance in mm. */
    public Region simplified(double tolerance) {
        return new Region(Jts.areal(TopologyPreservingSimplifier.simplify(geometry, tolerance)));
    }

    /** The same area with its corners on a grid of so many mm, which mends what long reckoning left crossed. */
    public Region snapped(double grid) {
        return new Region(Jts.areal(GeometryPrecisionReducer.reduce(geometry, new PrecisionModel(1 / grid))));
    }

    /** The area moved by a map. */
    public Region transformed(Transform t) {
        return new Region(Jts.areal(Jts.transformed(geometry, t)));
    }

    /** Whether there is no area. */
    public boolean isEmpty() {
        return geometry.isEmpty();
    }

    /** The size in square millimetres. */
    public double area() {
        return geometry.getArea();
    }

    /** The length of all its edges in mm. */
    public double edge() {
        return geometry.getLength();
    }

    /** The parts of its edges that do not lie in another region; those that are whole stay closed. */
    public List<Path> edgesOutside(Region other) {
        return isEmpty() || other.isEmpty() ? contours() : CoveredLines.edgesOutside(geometry, other.geometry);
    }

    /** Whether another region lies within so many mm; neither is empty. */
    public boolean near(Region other, double distance) {
        Envelope around = new Envelope(other.geometry.getEnvelopeInternal());
        around.expandBy(distance);
        return around.intersects(geometry.getEnvelopeInternal())
                && (meets(other) || probe().edge.isWithinDistance(other.geometry.getBoundary(), distance));
    }

    /**
     * A line without the parts that this region hides; a part is hidden where it runs more than so many mm inside. What
     * nothing hides stays the very same line. Flattened at a tolerance in mm where it is cut.
     */
    public List<Path> uncovered(Path line, double deep, double tolerance) {
        return isEmpty() || !prepared().intersects(Jts.line(line, tolerance))
                ? List.of(line)
                : CoveredLines.uncovered(Jts.line(line, tolerance), line, geometry, probe().cells, deep);
    }

    /**
     * The smallest box around the area.
     *
     * @throws IllegalStateException for the empty region
     */
    public Box bounds() {
        if (isEmpty()) {
            throw new IllegalStateException("an empty region has no bounds");
        }
        var e = geometry.getEnvelopeInternal();
        return new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(Point point) {
        return !isEmpty() && probe().cells.contains(point.x(), point.y());
    }

    /** Whether everything within so many mm of a point lies inside. */
    public boolean holds(Point centre, double reach) {
        return !isEmpty() && probe().cells.holds(centre.x(), centre.y(), reach);
    }

    /** Whether everything within so many mm of a line, flattened at a tolerance in mm, lies inside. */
    public boolean holds(Path line, double reach, double tolerance) {
        if (!contains(line.start())) {
            return false;
        }
        EdgeCells cells = probe().cells;
        Coordinate[] points = Jts.line(line, tolerance).getCoordinates();
        for (int i = 1; i < points.length; i++) {
            if (cells.within(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y, reach)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another region lies wholly inside this one, but for slivers below an area in square mm. */
    public boolean contains(Region other, double sliver) {
        return other.minus(this).area() <= sliver;
    }

    /** Whether every point of another region lies inside or on the edge. */
    public boolean covers(Region other) {
        return geometry.getEnvelopeInternal().covers(other.geometry.getEnvelopeInternal())
                && prepared().covers(other.geometry);
    }

    /** Whether any point lies in both. */
    public boolean meets(Region other) {
        return prepared().intersects(other.geometry);
    }

    private PreparedGeometry prepared() {
        PreparedGeometry known = prepared;
        if (known == null) {
            known = PreparedGeometryFactory.prepare(geometry);
            prepared = known;
        }
        return known;
    }

    /** The distance of a point to the edge in mm: positive inside, negative outside. */
    public double clearance(Point point) {
        if (isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        double distance = probe().cells.distance(point.x(), point.y());
        return contains(point) ? distance : -distance;
    }

    /** Whether a quick look tells that nothing within so many mm of a place lies inside; false when it does not tell. */
    boolean surelyBeyond(double x, double y, double reach) {
        return isEmpty() || probe().cells.surelyBeyond(x, y, reach);
    }

    /** The point of the edge nearest to a point. */
    public Point nearestEdge(Point point) {
        Coordinate[] pair = probe().edge.nearestPoints(Jts.FACTORY.createPoint(Jts.coordinate(point)));
        return new Point(pair[0].x, pair[0].y);
    }

    /**
     * Where this edge and that of another region come nearest to each other: the point of this one, then the other's.
     * Neither region is empty.
     */
    public List<Point> nearestEdges(Region other) {
        Coordinate[] pair = probe().edge.nearestPoints(other.geometry.getBoundary());
        return List.of(new Point(pair[0].x, pair[0].y), new Point(pair[1].x, pair[1].y));
    }

    private Probe probe() {
        Probe known = probe;
        if (known == null) {
            EdgeCells cells = new EdgeCells(geometry);
            known = new Probe(cells, new IndexedFacetDistance(geometry.getBoundary()), new Cutter(geometry, cells));
            probe = known;
        }
        return known;
    }

    /** The parts of a line that lie inside, in the order of the line; flattened at a tolerance in mm. */
    public List<Path> cut(Path line, double tolerance) {
        if (isEmpty()) {
            return List.of();
        }
        return probe().cutter.cut(Jts.line(line, tolerance), tolerance);
    }

    /** A place inside, well away from the edge where the area lets it; none of an empty region. */
    public Optional<Point> within() {
        if (isEmpty()) {
            return Optional.empty();
        }
        Coordinate place = geometry.getInteriorPoint().getCoordinate();
        return Optional.of(new Point(place.x, place.y));
    }

    /** The largest circle that fits inside, its centre true to a tolerance in mm. */
    public Circle inscribed(double tolerance) {
        MaximumInscribedCircle circle = new MaximumInscribedCircle(geometry, tolerance);
        Coordinate centre = circle.getCenter().getCoordinate();
        return new Circle(new Point(centre.x, centre.y), circle.getRadiusLine().getLength());
    }

    /** Whether another region has the same corners in the same order, so that it is surely the same area. */
    public boolean alike(Region other) {
        return this == other || geometry.equalsExact(other.geometry);
    }

    /** The mean breadth of a long strip of the same area and edge, mm; not of nothing. */
    public double breadth() {
        return 2 * area() / edge();
    }

    /** The lines along the middle of what a brush drew, as {@link #breadth} broad as it is on average. */
    public List<Path> middleLines() {
        return isEmpty() ? List.of() : MiddleLines.of(geometry, probe().cells, breadth());
    }

    /** The connected pieces, largest first. */
    public List<Region> pieces() {
        List<Region> pieces = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (!geometry.getGeometryN(i).isEmpty()) {
                pieces.add(new Region(geometry.getGeometryN(i)));
            }
        }
        pieces.sort((p, q) -> Double.compare(q.area(), p.area()));
        return pieces;
    }

    /** The outlines: outer edges run clockwise as seen, holes the other way, so that they fill by winding number. */
    public List<Path> contours() {
        List<Path> contours = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            if (polygon.isEmpty()) {
                continue;
            }
            contours.add(Jts.ring(polygon.getExteriorRing(), true));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                contours.add(Jts.ring(polygon.getInteriorRingN(hole), false));
            }
        }
        return contours;
    }

    /** The region as a figure to paint. */
    public Figure figure() {
        return new Figure.Shape(contours());
    }

    /** The corners, as well-known text. */
    @Override
    public String toString() {
        return geometry.toText();
    }
}
