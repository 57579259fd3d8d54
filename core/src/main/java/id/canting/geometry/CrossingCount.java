package id.canting.geometry;

import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Counts how often outlines cross and lie within each other, and stops where that is more than can be worked with. */
final class CrossingCount implements SegmentIntersector {
    /** Lines that truly cross, each through the middle of the other: many times what any drawing we know has. */
    private static final long MOST_CROSSINGS = 80_000;
    /** Those that touch as well, as shapes traced side by side do at every corner. */
    private static final long MOST = 1_000_000;
    /** Each that lies within another is looked for in it. */
    private static final long MOST_WITHIN = 500_000;
    /** So few pieces cannot cross too often. */
    private static final int FEW = 400;

    private final LineIntersector lines = new RobustLineIntersector();
    private long count;
    private long crossings;

    private CrossingCount() {}

    /**
     * Lets pass what can be worked with.
     *
     * @throws TangledLines for what cannot
     */
    static void check(List<Coordinate[]> rings) {
        if (rings.stream().mapToInt(ring -> ring.length).sum() > FEW) {
            MCIndexNoder noder = new MCIndexNoder(new CrossingCount());
            List<SegmentString> strings = rings.stream()
                    .flatMap(ring -> FilledArea.pieces(ring).stream())
                    .<SegmentString>map(piece -> new BasicSegmentString(piece, null))
                    .toList();
            noder.computeNodes(strings);
        }
        if ((long) rings.size() * rings.size() > MOST_WITHIN) {
            within(rings);
        }
    }

    private static void within(List<Coordinate[]> rings) {
        HPRtree index = new HPRtree();
        List<Envelope> boxes = rings.stream().map(CoordinateArrays::envelope).toList();
        boxes.forEach(box -> index.insert(box, box));
        long[] count = {0};
        for (Envelope box : boxes) {
            index.query(box, other -> count[0] += ((Envelope) other).contains(box) ? 1 : 0);
            if (count[0] > MOST_WITHIN) {
                throw new TangledLines(MOST_WITHIN, true);
            }
        }
    }

    @Override
    public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
        if (one == other && Math.abs(at - otherAt) <= 1) {
            return;
        }
        lines.computeIntersection(
                one.getCoordinate(at),
                one.getCoordinate(at + 1),
                other.getCoordinate(otherAt),
                other.getCoordinate(otherAt + 1));
        // Where a line goes on in its next piece it does not cross.
        count += lines.hasIntersection() && !(isEnd(one, other) && !lines.isProper()) ? 1 : 0;
        crossings += lines.hasIntersection() && lines.isProper() ? 1 : 0;
        if (crossings > MOST_CROSSINGS) {
            throw new TangledLines(MOST_CROSSINGS, false);
        }
        if (count > MOST) {
            throw new TangledLines(MOST, false);
        }
    }

    /** Whether one piece begins where the other ends. */
    private static boolean isEnd(SegmentString one, SegmentString other) {
        return one.getCoordinate(0).equals2D(other.getCoordinate(other.size() - 1))
                || other.getCoordinate(0).equals2D(one.getCoordinate(one.size() - 1));
    }

    @Override
    public boolean isDone() {
        return false;
    }
}
