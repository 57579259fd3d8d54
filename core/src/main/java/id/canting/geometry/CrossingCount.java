package id.canting.geometry;

import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Counts how often outlines cross, and stops where that is more than can be worked with. */
final class CrossingCount implements SegmentIntersector {
    /** Many times what any drawing we know has. */
    private static final long MOST = 1_000_000;
    /** So few pieces cannot cross too often. */
    private static final int FEW = 1_400;

    private final LineIntersector lines = new RobustLineIntersector();
    private long count;

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
        if (count > MOST) {
            throw new TangledLines(MOST);
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
