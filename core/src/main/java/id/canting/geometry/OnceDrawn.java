package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves out of lines what would be drawn twice: stretches that lie along a line drawn before. Lines that only cross or
 * touch keep their places.
 */
public final class OnceDrawn {
    private static final double STEPS = 2.7;
    private static final double CELLS = 18;

    private final double near;
    private final double longest;
    private final double cell;
    private final SpatialGrid<LinePiece> drawn;

    /**
     * Nothing drawn yet.
     *
     * @param near how near a line counts as the same, mm
     * @param longest a stretch up to this length stays, mm
     */
    public OnceDrawn(double near, double longest) {
        this.near = near;
        this.longest = longest;
        this.cell = CELLS * near;
        this.drawn = new SpatialGrid<>(cell);
    }

    /**
     * What of a line is not drawn yet, which counts as drawn from then on.
     *
     * @param points the line; a closed one does not repeat its start
     * @return the line itself where nothing of it is drawn, else its open parts, each of two points at least
     */
    public List<List<Point>> left(List<Point> points, boolean closed) {
        List<List<Point>> left = split(points, closed);
        boolean whole = left.size() == 1 && left.get(0) == points;
        left.forEach(part -> remember(part, closed && whole));
        return left;
    }

    private List<List<Point>> split(List<Point> line, boolean closed) {
        List<Point> points = new ArrayList<>(line);
        if (closed) {
            points.add(points.get(0));
        }
        WalkedLine steps = WalkedLine.along(points, STEPS * near);
        boolean[] twice = new boolean[steps.count()];
        boolean any = false;
        for (int from = 0; from < twice.length; ) {
            int to = from;
            while (to < twice.length && isDrawn(steps.at(to))) {
                to++;
            }
            if (to > from && steps.walked(to - 1) - steps.walked(from) > longest) {
                Arrays.fill(twice, from, to, true);
                any = true;
            }
            from = Math.max(to, from + 1);
        }
        return any ? parts(steps, twice) : List.of(line);
    }

    private static List<List<Point>> parts(WalkedLine steps, boolean[] twice) {
        List<List<Point>> left = new ArrayList<>();
        for (int from = 0; from < twice.length; ) {
            int to = from;
            while (to < twice.length && !twice[to]) {
                to++;
            }
            if (to > from + 1) {
                List<Point> part = steps.between(from, to - 1);
                if (part.size() > 1) {
                    left.add(part);
                }
            }
            from = Math.max(to, from + 1);
        }
        return left;
    }

    private boolean isDrawn(Point point) {
        return drawn.any(Box.at(point), piece -> piece.distance(point) <= near);
    }

    /** Puts every piece, cut short, into all cells that its neighbourhood meets. */
    private void remember(List<Point> points, boolean closed) {
        int count = closed ? points.size() : points.size() - 1;
        for (int i = 0; i < count; i++) {
            LinePiece piece = new LinePiece(points.get(i), points.get((i + 1) % points.size()));
            int parts = (int) Math.max(1, Math.ceil(piece.from().distance(piece.to()) / cell));
            for (int part = 0; part < parts; part++) {
                LinePiece small = new LinePiece(
                        piece.from().toward(piece.to(), (double) part / parts),
                        piece.from().toward(piece.to(), (part + 1.0) / parts));
                drawn.add(Box.around(List.of(small.from(), small.to())).grown(near), small);
            }
        }
    }
}
