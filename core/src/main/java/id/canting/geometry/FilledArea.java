package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The area that outlines enclose together by one of SVG's fill rules, however they cross themselves and each other: the
 * outlines are cut where they cross, the faces between them are gathered, and each is inside or outside by how often the
 * outlines wind around a point of it.
 */
final class FilledArea {
    private static final int SHORT = 8;

    private FilledArea() {}

    /** The area of outlines, flattened at a tolerance in mm; open ones are closed. */
    static Geometry of(List<Path> outlines, boolean evenOdd, double tolerance) {
        OutlineRings rings = new OutlineRings(outlines, evenOdd, tolerance);
        if (rings.all().isEmpty()) {
            return Jts.FACTORY.createPolygon();
        }
        List<Geometry> inside = new ArrayList<>();
        for (List<Coordinate[]> cluster : Clusters.of(rings.all(), CoordinateArrays::envelope, (ring, other) -> true)) {
            inside.addAll(inside(cluster, rings));
        }
        return joined(inside);
    }

    /** The faces of outlines that lie near each other; one that does not cross itself is its own face. */
    private static List<Geometry> inside(List<Coordinate[]> cluster, OutlineRings rings) {
        if (cluster.size() == 1) {
            Geometry alone = Jts.FACTORY.createPolygon(cluster.get(0));
            if (alone.isValid()) {
                return List.of(alone);
            }
        }
        return faces(cluster).stream()
                .filter(face -> rings.hold(face.getInteriorPoint().getCoordinate()))
                .toList();
    }

    /**
     * Faces that lie side by side as one area. Where a ring begins and which polygon comes first depends on the library's
     * hash tables, so both are put in an order of their own.
     */
    static Geometry joined(List<Geometry> faces) {
        return Jts.areal(CoverageUnion.union(Jts.FACTORY.buildGeometry(faces))).norm();
    }

    /**
     * The faces between rings, none of which has a ring running through it, by their corners from left to right.
     *
     * @throws TangledLines where they cross too often
     */
    static List<Geometry> faces(List<Coordinate[]> rings) {
        CrossingCount.check(rings);
        LineString[] lines = rings.stream()
                .flatMap(ring -> pieces(ring).stream())
                .map(Jts.FACTORY::createLineString)
                .toArray(LineString[]::new);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(Jts.FACTORY.createMultiLineString(lines)));
        List<Geometry> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add(((Geometry) face).norm());
        }
        // The library's order changes from run to run.
        faces.sort(Geometry::compareTo);
        return faces;
    }

    /** A line in short pieces: whether long ones that curve beside each other cross takes far longer to find out. */
    static List<Coordinate[]> pieces(Coordinate[] line) {
        List<Coordinate[]> pieces = new ArrayList<>();
        for (int from = 0; from < line.length - 1; from += SHORT) {
            pieces.add(Arrays.copyOfRange(line, from, Math.min(line.length, from + SHORT + 1)));
        }
        return pieces;
    }
}
