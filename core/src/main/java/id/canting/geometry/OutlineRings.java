package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The outlines of an area as rings of corners, and what lies inside them by one of SVG's fill rules. */
final class OutlineRings {
    private final boolean evenOdd;
    private final List<Coordinate[]> rings = new ArrayList<>();
    private final HPRtree index = new HPRtree();
    private final Envelope envelope = new Envelope();

    /**
     * The rings of outlines, flattened at a tolerance in mm; open ones are closed.
     *
     * @param evenOdd whether what lies within an even number of outlines is outside; otherwise winding decides
     */
    OutlineRings(List<Path> outlines, boolean evenOdd, double tolerance) {
        this.evenOdd = evenOdd;
        for (Path outline : outlines) {
            Coordinate[] ring = CoordinateArrays.removeRepeatedPoints(
                    Jts.line(outline.close(), tolerance).getCoordinates());
            if (ring.length > 3) {
                Envelope around = CoordinateArrays.envelope(ring);
                envelope.expandToInclude(around);
                index.insert(around, rings.size());
                rings.add(ring);
            }
        }
    }

    /** The corners of each ring, the first again at the end. */
    List<Coordinate[]> all() {
        return rings;
    }

    Envelope envelope() {
        return envelope;
    }

    /** Whether a point lies inside. */
    boolean hold(Coordinate at) {
        if (rings.isEmpty() || !envelope.contains(at)) {
            return false;
        }
        int[] winding = new int[1];
        index.query(new Envelope(at), ring -> winding[0] += winding(rings.get((Integer) ring), at));
        return evenOdd ? winding[0] % 2 != 0 : winding[0] != 0;
    }

    /** How often a ring winds around a point: what it crosses of the line to the right of it, by direction. */
    private static int winding(Coordinate[] ring, Coordinate at) {
        int winding = 0;
        for (int i = 1; i < ring.length; i++) {
            Coordinate from = ring[i - 1];
            Coordinate to = ring[i];
            if (from.y <= at.y != to.y <= at.y) {
                double side = (to.x - from.x) * (at.y - from.y) - (at.x - from.x) * (to.y - from.y);
                if (from.y <= at.y) {
                    winding += side > 0 ? 1 : 0;
                } else {
                    winding -= side < 0 ? 1 : 0;
                }
            }
        }
        return winding;
    }
}
