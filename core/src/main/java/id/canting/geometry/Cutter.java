package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.MCIndexSegmentSetMutualIntersector;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Cuts many lines at the edge of one area. The edge is indexed once; each line is split where it meets the edge, and
 * what lies between two meetings is inside or outside as a whole.
 */
final class Cutter {
    private final MCIndexSegmentSetMutualIntersector edge;
    private final EdgeCells cells;

    /** For an area that is not empty, and the cells of its edge. */
    Cutter(Geometry area, EdgeCells cells) {
        List<?> strings = SegmentStringUtil.extractSegmentStrings(area);
        this.edge = new MCIndexSegmentSetMutualIntersector(strings);
        this.cells = cells;
    }

    /** The parts inside that are longer than a least length in mm, in the order and direction of the line. */
    List<Path> cut(LineString line, double least) {
        if (clear(line.getCoordinates())) {
            boolean within = isInside(line.getCoordinates()) && line.getLength() > least;
            return within ? List.of(Jts.path(line)) : List.of();
        }
        NodedSegmentString string = new NodedSegmentString(line.getCoordinates(), null);
        // The index of the edge is made when first asked, which must not happen twice at once.
        synchronized (edge) {
            edge.process(List.of(string), new Meetings(string));
        }
        List<Coordinate> part = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        List<Object> pieces = new ArrayList<>();
        string.getNodeList().addSplitEdges(pieces);
        for (Object piece : pieces) {
            Coordinate[] corners = ((SegmentString) piece).getCoordinates();
            if (isInside(corners)) {
                part.addAll(List.of(corners).subList(part.isEmpty() ? 0 : 1, corners.length));
            } else {
                finish(part, least, parts);
            }
        }
        finish(part, least, parts);
        return parts;
    }

    /** Whether the cells alone know that the line stays away from the edge. */
    private boolean clear(Coordinate[] corners) {
        for (int i = 1; i < corners.length; i++) {
            if (!cells.surelyClear(corners[i - 1].x, corners[i - 1].y, corners[i].x, corners[i].y, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Coordinate[] corners) {
        int last = corners.length / 2;
        Coordinate from = corners[last - 1];
        Coordinate to = corners[last];
        return cells.contains((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    private static void finish(List<Coordinate> part, double least, List<Path> parts) {
        if (part.size() > 1) {
            LineString string = Jts.FACTORY.createLineString(part.toArray(Coordinate[]::new));
            if (string.getLength() > least) {
                parts.add(Jts.path(string));
            }
        }
        part.clear();
    }

    /** Notes on the line alone where it meets the edge, so that the edge can be used again. */
    private static final class Meetings implements SegmentIntersector {
        private final LineIntersector meeting = new RobustLineIntersector();
        private final NodedSegmentString line;

        Meetings(NodedSegmentString line) {
            this.line = line;
        }

        @Override
        public void processIntersections(SegmentString first, int i, SegmentString second, int j) {
            boolean isFirst = first == line;
            SegmentString other = isFirst ? second : first;
            int own = isFirst ? i : j;
            int others = isFirst ? j : i;
            meeting.computeIntersection(
                    line.getCoordinate(own),
                    line.getCoordinate(own + 1),
                    other.getCoordinate(others),
                    other.getCoordinate(others + 1));
            if (meeting.hasIntersection()) {
                line.addIntersections(meeting, own, 0);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
