package id.canting.geometry.crack;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.List;

/** Counts and measures on crack networks, made anew from the lines alone. */
final class CrackCounts {
    private CrackCounts() {}

    static double distance(Path line, Point p) {
        List<Point> points = line.points(1);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            Point step = points.get(i).minus(points.get(i - 1));
            double share = p.minus(points.get(i - 1)).dot(step) / step.dot(step);
            Point near = points.get(i - 1).toward(points.get(i), Math.max(0, Math.min(1, share)));
            least = Math.min(least, near.distance(p));
        }
        return least;
    }

    /** How often two cracks run through each other; ends that touch do not count. */
    static int crossings(CrackNetwork network) {
        int crossings = 0;
        for (Crack one : network.cracks()) {
            for (Crack other : network.cracks()) {
                if (one.age() < other.age()
                        && one.line().bounds().meets(other.line().bounds())) {
                    crossings += crossings(one.line().points(1), other.line().points(1));
                }
            }
        }
        return crossings;
    }

    private static int crossings(List<Point> one, List<Point> other) {
        int crossings = 0;
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                boolean parted = sides(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))
                        && sides(other.get(j - 1), other.get(j), one.get(i - 1), one.get(i));
                crossings += parted ? 1 : 0;
            }
        }
        return crossings;
    }

    /** Whether two points lie clearly on either side of a line. */
    private static boolean sides(Point from, Point to, Point p, Point q) {
        Point way = to.minus(from).unit();
        double a = way.cross(p.minus(from));
        double b = way.cross(q.minus(from));
        return a * b < 0 && Math.min(Math.abs(a), Math.abs(b)) > 1e-9;
    }

    /**
     * The corners of all cells: those of the sheet, and wherever a cell's edge turns from a crack's last piece to what the
     * crack stops at.
     */
    static int corners(CrackNetwork network) {
        List<Point> sheet = new ArrayList<>();
        network.wax().contours().forEach(contour -> sheet.addAll(contour.points(1)));
        int corners = 0;
        for (CrackNetwork.Cell cell : network.cells()) {
            List<Point> edge = cell.edges().get(0).points(1);
            for (int i = 0; i < edge.size(); i++) {
                Point before = edge.get((i + edge.size() - 1) % edge.size());
                Point after = edge.get((i + 1) % edge.size());
                corners += sheet.contains(edge.get(i)) || turns(network, before, edge.get(i), after) ? 1 : 0;
            }
        }
        return corners;
    }

    private static boolean turns(CrackNetwork network, Point before, Point at, Point after) {
        for (Crack crack : network.cracks()) {
            List<Point> line = crack.line().points(1);
            int last = line.size() - 1;
            if (line.get(0).equals(at) || line.get(last).equals(at)) {
                Path piece = Path.line(at, line.get(0).equals(at) ? line.get(1) : line.get(last - 1));
                return distance(piece, before) < 1e-9 || distance(piece, after) < 1e-9;
            }
        }
        return false;
    }

    static Region region(CrackNetwork.Cell cell) {
        Region region = Region.of(cell.edges().get(0), 1);
        for (Path hole : cell.edges().subList(1, cell.edges().size())) {
            region = region.minus(Region.of(hole, 1));
        }
        return region;
    }

    /** The bridging cracks as hairlines, to be cut out of the cells that lie on both sides of them. */
    static Region bridges(CrackNetwork network) {
        return Region.union(network.cracks().stream()
                .filter(Crack::bridge)
                .map(crack -> Region.around(crack.line(), 1e-4, 0.1))
                .toList());
    }
}
