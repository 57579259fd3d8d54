package id.canting.geometry.crack;

import id.canting.geometry.Point;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/** Whether a straight piece of a crack meets edges; sides are told exactly, so no crack slips through by rounding. */
record EdgeCrossing(Point from, Point to) {
    /** Whether it meets any edge of a face but those at the feet it may end on. */
    boolean meets(Face face, Face.@Nullable Foot start, Face.@Nullable Foot end) {
        double left = Math.min(from.x(), to.x());
        double right = Math.max(from.x(), to.x());
        double top = Math.min(from.y(), to.y());
        double bottom = Math.max(from.y(), to.y());
        for (int i = 0; i < face.size(); i++) {
            int j = face.next(i);
            if (Math.max(face.x[i], face.x[j]) >= left
                    && Math.min(face.x[i], face.x[j]) <= right
                    && Math.max(face.y[i], face.y[j]) >= top
                    && Math.min(face.y[i], face.y[j]) <= bottom
                    && !at(face, i, start)
                    && !at(face, i, end)
                    && meets(face.x[i], face.y[i], face.x[j], face.y[j])) {
                return true;
            }
        }
        return false;
    }

    boolean meets(Point a, Point b) {
        return meets(a.x(), a.y(), b.x(), b.y());
    }

    private boolean meets(double ax, double ay, double bx, double by) {
        return side(from, to, ax, ay) * side(from, to, bx, by) <= 0
                && side(ax, ay, bx, by, from) * side(ax, ay, bx, by, to) <= 0;
    }

    /** Whether a foot lies on a piece of edge, or on the same piece walked the other way along a bridging crack. */
    private static boolean at(Face face, int i, Face.@Nullable Foot foot) {
        if (foot == null) {
            return false;
        }
        int j = face.next(i);
        if (foot.exact()) {
            return same(face, i, foot.x(), foot.y()) || same(face, j, foot.x(), foot.y());
        }
        int k = face.next(foot.vertex());
        return i == foot.vertex()
                || (same(face, i, face.x[k], face.y[k]) && same(face, j, face.x[foot.vertex()], face.y[foot.vertex()]));
    }

    private static boolean same(Face face, int i, double x, double y) {
        return face.x[i] == x && face.y[i] == y;
    }

    static int side(Point from, Point to, double x, double y) {
        return CGAlgorithmsDD.orientationIndex(from.x(), from.y(), to.x(), to.y(), x, y);
    }

    private static int side(double ax, double ay, double bx, double by, Point p) {
        return CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, p.x(), p.y());
    }
}
