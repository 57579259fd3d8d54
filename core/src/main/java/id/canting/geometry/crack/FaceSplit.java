package id.canting.geometry.crack;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A face broken along a crack: into two, or, where the crack joins two separate edges, into one with a joint edge. */
final class FaceSplit {
    private final Face face;
    private final CrackPath course;
    private final int age;

    /** The edge of a face with both ends of the crack on it, and where they stand in it. */
    private record Marked(List<Face.Vertex> vertices, int start, int end) {}

    private FaceSplit(Face face, CrackPath course, int age) {
        this.face = face;
        this.course = course;
        this.age = age;
    }

    /** The parts, two or one; none if the crack does not reach both edges from the wax side. */
    static List<Face> of(Face face, CrackPath course, int age) {
        List<Point> points = course.points();
        Face.Foot start = seen(face, course.start(), points.get(1));
        Face.Foot end = seen(face, course.end(), points.get(points.size() - 2));
        if (start == null || end == null || near(start, end)) {
            return List.of();
        }
        FaceSplit parting = new FaceSplit(face, new CrackPath(points, start, end), age);
        return face.ring(start.vertex()) == face.ring(end.vertex()) ? parting.two() : List.of(parting.one());
    }

    private static boolean near(Face.Foot a, Face.Foot b) {
        return a.x() == b.x() && a.y() == b.y();
    }

    /** A foot at that occurrence of its place along the edge from which a point is seen through wax. */
    private static Face.@Nullable Foot seen(Face face, Face.Foot foot, Point from) {
        for (int i = 0; i < face.size(); i++) {
            if (foot.exact() && face.x[i] == foot.x() && face.y[i] == foot.y() && within(face, i, from)) {
                return new Face.Foot(i, true, foot.x(), foot.y());
            }
        }
        if (foot.exact()) {
            return null;
        }
        int a = foot.vertex();
        int b = face.next(a);
        if (inward(face, a, b, from)) {
            return foot;
        }
        for (int i = 0; i < face.size(); i++) {
            int j = face.next(i);
            boolean twin = face.x[i] == face.x[b]
                    && face.y[i] == face.y[b]
                    && face.x[j] == face.x[a]
                    && face.y[j] == face.y[a];
            if (twin && inward(face, i, j, from)) {
                return new Face.Foot(i, false, foot.x(), foot.y());
            }
        }
        return null;
    }

    private static boolean within(Face face, int vertex, Point from) {
        int before = face.before(vertex);
        int next = face.next(vertex);
        boolean first = inward(face, before, vertex, from);
        boolean second = inward(face, vertex, next, from);
        boolean convex = inward(face, before, vertex, new Point(face.x[next], face.y[next]));
        return convex ? first && second : first || second;
    }

    /** Whether a point lies on the wax side of a piece of edge. */
    private static boolean inward(Face face, int i, int j, Point p) {
        return EdgeCrossing.side(new Point(face.x[i], face.y[i]), new Point(face.x[j], face.y[j]), p.x(), p.y()) > 0;
    }

    private List<Face> two() {
        Marked ring = marked(face.ring(course.start().vertex()));
        List<List<Face.Vertex>> parts = List.of(
                closed(along(false), between(ring, ring.end, ring.start)),
                closed(along(true), between(ring, ring.start, ring.end)));
        List<List<List<Face.Vertex>>> rings = new ArrayList<>();
        parts.forEach(part -> rings.add(new ArrayList<>(List.of(part))));
        Face first = new Face(List.of(parts.get(0)));
        for (int hole = 0; hole < face.starts.length - 1; hole++) {
            if (hole != face.ring(course.start().vertex())) {
                rings.get(holds(first, hole) ? 0 : 1).add(face.ringVertices(hole));
            }
        }
        return rings.stream().map(Face::new).toList();
    }

    /** Whether a part holds a hole; asked at an odd place of its edge, since a vertex may touch another edge. */
    private boolean holds(Face part, int hole) {
        int i = face.starts[hole];
        int j = face.next(i);
        double share = 0.381966;
        return part.inside(face.x[i] + (face.x[j] - face.x[i]) * share, face.y[i] + (face.y[j] - face.y[i]) * share);
    }

    private Face one() {
        int first = face.ring(course.start().vertex());
        int second = face.ring(course.end().vertex());
        Marked from = marked(first);
        Marked to = marked(second);
        List<Face.Vertex> joint = new ArrayList<>(along(false));
        joint.addAll(between(to, to.end, to.end));
        joint.addAll(along(true));
        joint.addAll(between(from, from.start, from.start));
        List<List<Face.Vertex>> rings = new ArrayList<>(List.of(joint));
        for (int ring = 0; ring < face.starts.length - 1; ring++) {
            if (ring != first && ring != second) {
                rings.add(face.ringVertices(ring));
            }
        }
        return new Face(rings);
    }

    /** The crack's points as vertices from one end to the other, where the edge goes on; a corner at either end. */
    private List<Face.Vertex> along(boolean backward) {
        List<Point> points = new ArrayList<>(course.points());
        if (backward) {
            Collections.reverse(points);
        }
        int last = points.size() - 1;
        int beyond = face.along[(backward ? course.start() : course.end()).vertex()];
        List<Face.Vertex> vertices = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Point p = points.get(i);
            vertices.add(new Face.Vertex(p.x(), p.y(), i == 0 || i == last, i == last ? beyond : age));
        }
        return vertices;
    }

    private static List<Face.Vertex> closed(List<Face.Vertex> along, List<Face.Vertex> rest) {
        List<Face.Vertex> ring = new ArrayList<>(along);
        ring.addAll(rest);
        return ring;
    }

    /** The vertices between two places going forward, both left out; all others where the places are the same. */
    private static List<Face.Vertex> between(Marked ring, int from, int to) {
        List<Face.Vertex> vertices = new ArrayList<>();
        int size = ring.vertices.size();
        for (int i = (from + 1) % size; i != to; i = (i + 1) % size) {
            vertices.add(ring.vertices.get(i));
        }
        return vertices;
    }

    /** A ring with the crack's ends put in where they fall on a piece. */
    private Marked marked(int ring) {
        List<Face.Vertex> vertices = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = face.starts[ring]; i < face.starts[ring + 1]; i++) {
            vertices.add(face.vertex(i));
            boolean starts = course.start().vertex() == i;
            boolean ends = course.end().vertex() == i;
            boolean endFirst = starts && ends && away(i, course.end()) < away(i, course.start());
            if (ends && endFirst) {
                end = put(vertices, course.end());
            }
            if (starts) {
                start = put(vertices, course.start());
            }
            if (ends && !endFirst) {
                end = put(vertices, course.end());
            }
        }
        return new Marked(vertices, start, end);
    }

    private double away(int i, Face.Foot foot) {
        return Math.abs(foot.x() - face.x[i]) + Math.abs(foot.y() - face.y[i]);
    }

    private int put(List<Face.Vertex> vertices, Face.Foot foot) {
        if (!foot.exact()) {
            vertices.add(new Face.Vertex(foot.x(), foot.y(), true, face.along[foot.vertex()]));
        }
        return vertices.size() - 1;
    }
}
