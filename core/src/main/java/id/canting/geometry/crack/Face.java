package id.canting.geometry.crack;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of wax while it breaks: closed edges of straight pieces in flat arrays, the wax on one same side of all. An
 * edge may touch itself: where a crack has joined two edges, the joint edge runs along the crack there and back.
 */
final class Face {
    final double[] x;
    final double[] y;
    /** Whether a vertex is the end of a crack that has a corner there. */
    final boolean[] corner;
    /** The age of the crack that the piece after a vertex runs along; none for the sheet's own edge. */
    final int[] along;
    /** Where each closed edge begins, and the number of vertices at the end. */
    final int[] starts;

    private final int[] next;
    private final int[] before;
    private final EdgeRows rows;

    /** A vertex to be. */
    record Vertex(double x, double y, boolean corner, int along) {}

    /**
     * A place on an edge.
     *
     * @param vertex the vertex it is at, or the one its piece begins with
     * @param exact whether it is at the vertex itself
     */
    record Foot(int vertex, boolean exact, double x, double y) {}

    Face(List<List<Vertex>> rings) {
        int size = rings.stream().mapToInt(List::size).sum();
        x = new double[size];
        y = new double[size];
        corner = new boolean[size];
        along = new int[size];
        next = new int[size];
        before = new int[size];
        starts = new int[rings.size() + 1];
        int at = 0;
        for (int ring = 0; ring < rings.size(); ring++) {
            starts[ring] = at;
            int last = at + rings.get(ring).size() - 1;
            for (Vertex vertex : rings.get(ring)) {
                x[at] = vertex.x;
                y[at] = vertex.y;
                corner[at] = vertex.corner;
                along[at] = vertex.along;
                next[at] = at == last ? starts[ring] : at + 1;
                before[at] = at == starts[ring] ? last : at - 1;
                at++;
            }
        }
        starts[rings.size()] = at;
        rows = new EdgeRows(x, y, next);
    }

    static Face of(Region piece) {
        List<List<Vertex>> rings = new ArrayList<>();
        for (Path contour : piece.contours()) {
            rings.add(contour.points(1).stream()
                    .map(p -> new Vertex(p.x(), p.y(), false, Crack.EDGE))
                    .toList());
        }
        return new Face(rings);
    }

    int size() {
        return x.length;
    }

    int next(int vertex) {
        return next[vertex];
    }

    int before(int vertex) {
        return before[vertex];
    }

    int ring(int vertex) {
        int ring = 0;
        while (starts[ring + 1] <= vertex) {
            ring++;
        }
        return ring;
    }

    Vertex vertex(int i) {
        return new Vertex(x[i], y[i], corner[i], along[i]);
    }

    /** The vertices of a ring. */
    List<Vertex> ringVertices(int ring) {
        List<Vertex> vertices = new ArrayList<>(starts[ring + 1] - starts[ring]);
        for (int i = starts[ring]; i < starts[ring + 1]; i++) {
            vertices.add(vertex(i));
        }
        return vertices;
    }

    /** The closed edges as paths. */
    List<Path> edges() {
        List<Path> edges = new ArrayList<>();
        for (int ring = 0; ring < starts.length - 1; ring++) {
            edges.add(Path.polygon(
                    ringVertices(ring).stream().map(v -> new Point(v.x, v.y)).toList()));
        }
        return edges;
    }

    /** The size in square millimetres. */
    double area() {
        double twice = 0;
        for (int i = 0; i < x.length; i++) {
            twice += (x[i] - x[0]) * (y[next[i]] - y[0]) - (y[i] - y[0]) * (x[next[i]] - x[0]);
        }
        return twice / 2;
    }

    /** Whether a point lies in the wax: whether a ray from it to the right meets the edges an odd number of times. */
    boolean inside(double px, double py) {
        return rows.oddAhead(px, py);
    }

    /** The squared distance of a point to the piece after a vertex. */
    double squaredDistance(int i, double px, double py) {
        return squaredDistance(i, next[i], px, py);
    }

    private double squaredDistance(int i, int j, double px, double py) {
        double share = share(i, j, px, py);
        double dx = x[i] + (x[j] - x[i]) * share - px;
        double dy = y[i] + (y[j] - y[i]) * share - py;
        return dx * dx + dy * dy;
    }

    /** How far along a piece the place nearest to a point lies, from 0 to 1. */
    private double share(int i, int j, double px, double py) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double along = (px - x[i]) * dx + (py - y[i]) * dy;
        double whole = dx * dx + dy * dy;
        return along <= 0 ? 0 : along >= whole ? 1 : along / whole;
    }

    /** The place of the edge nearest to a point; at a vertex if within so many mm of one. */
    Foot nearest(double px, double py, double snap) {
        double least = Double.POSITIVE_INFINITY;
        int nearest = 0;
        for (int i = 0; i < x.length; i++) {
            double distance = squaredDistance(i, px, py);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        double share = share(nearest, next[nearest], px, py);
        return foot(nearest, share, snap);
    }

    private Foot foot(int i, double share, double snap) {
        int j = next[i];
        double fx = x[i] + (x[j] - x[i]) * share;
        double fy = y[i] + (y[j] - y[i]) * share;
        if (Math.abs(fx - x[i]) + Math.abs(fy - y[i]) < snap) {
            return new Foot(i, true, x[i], y[i]);
        }
        if (Math.abs(fx - x[j]) + Math.abs(fy - y[j]) < snap) {
            return new Foot(j, true, x[j], y[j]);
        }
        return new Foot(i, false, fx, fy);
    }

    /** The first place of the edge that a ray from a point in the wax meets. */
    Foot ahead(double px, double py, double dx, double dy, double snap) {
        double least = Double.POSITIVE_INFINITY;
        int met = 0;
        double share = 0;
        for (int i = 0; i < x.length; i++) {
            int j = next[i];
            double ex = x[j] - x[i];
            double ey = y[j] - y[i];
            double cross = dx * ey - dy * ex;
            double away = ((x[i] - px) * ey - (y[i] - py) * ex) / cross;
            double at = ((x[i] - px) * dy - (y[i] - py) * dx) / cross;
            if (at >= 0 && at <= 1 && away > 0 && away < least) {
                least = away;
                met = i;
                share = at;
            }
        }
        return foot(met, share, snap);
    }
}
