package id.canting.motif.svg;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Passes between the shapes of Java2D and our paths. */
final class AwtPaths {
    private static final double QUADRATIC = 2.0 / 3;
    private static final double SAME = 1e-6;
    /** No point lies farther out than this, mm. */
    private static final double FARTHEST = 1e5;

    private AwtPaths() {}

    /** Whether every point of a shape lies where a page could reach; infinite ones do not. */
    static boolean isFinite(Shape shape, AffineTransform map) {
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(map); !i.isDone(); i.next()) {
            Arrays.fill(c, 0);
            i.currentSegment(c);
            for (double coordinate : c) {
                if (!(Math.abs(coordinate) < FARTHEST)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The outlines of a shape to be filled, each closed; those without length are left out. */
    static List<Path> fillable(Shape shape, AffineTransform map) {
        return strokable(shape, map, false).stream()
                .filter(path -> path.segments().size() > 1
                        || path.segments().get(0).controls().size() > 1)
                .map(Path::close)
                .toList();
    }

    /**
     * The lines of a shape to be stroked.
     *
     * @param points whether a line without length is kept, since a round pen makes a dot of it
     */
    static List<Path> strokable(Shape shape, AffineTransform map, boolean points) {
        Pieces pieces = new Pieces(points);
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(map); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> pieces.start(new Point(c[0], c[1]));
                case PathIterator.SEG_CLOSE -> pieces.close();
                case PathIterator.SEG_LINETO -> pieces.line(new Point(c[0], c[1]));
                case PathIterator.SEG_QUADTO -> pieces.quadratic(new Point(c[0], c[1]), new Point(c[2], c[3]));
                default -> pieces.cubic(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
            }
        }
        pieces.end(false);
        return pieces.paths;
    }

    /** Paths as a shape of Java2D. */
    static Path2D shape(List<Path> paths, boolean evenOdd) {
        Path2D shape = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Path path : paths) {
            shape.moveTo(path.start().x(), path.start().y());
            for (Segment segment : path.segments()) {
                List<Point> p = segment.controls();
                if (p.size() == 1) {
                    shape.lineTo(p.get(0).x(), p.get(0).y());
                } else {
                    shape.curveTo(
                            p.get(0).x(),
                            p.get(0).y(),
                            p.get(1).x(),
                            p.get(1).y(),
                            p.get(2).x(),
                            p.get(2).y());
                }
            }
            if (path.closed()) {
                shape.closePath();
            }
        }
        return shape;
    }

    /** Gathers the pieces of paths. */
    private static final class Pieces {
        private final boolean points;
        private final List<Path> paths = new ArrayList<>();
        private List<Segment> open = new ArrayList<>();
        private Point start = Point.ZERO;
        private Point at = Point.ZERO;
        private Optional<Point> dot = Optional.empty();

        Pieces(boolean points) {
            this.points = points;
        }

        void start(Point point) {
            end(false);
            start = point;
            at = point;
        }

        void close() {
            if (open.isEmpty()) {
                dot = Optional.of(start);
            }
            end(true);
            at = start;
        }

        void line(Point to) {
            if (to.equals(at)) {
                dot = Optional.of(to);
            } else {
                open.add(new Segment.Line(to));
            }
            at = to;
        }

        void quadratic(Point control, Point to) {
            cubic(at.toward(control, QUADRATIC), to.toward(control, QUADRATIC), to);
        }

        void cubic(Point first, Point second, Point to) {
            if (first.equals(at) && second.equals(at) && to.equals(at)) {
                dot = Optional.of(to);
            } else {
                // A curve that comes back to its start is a loop.
                open.add(new Segment.Cubic(first, second, to));
            }
            at = to;
        }

        void end(boolean closed) {
            if (!open.isEmpty()) {
                boolean returns = at.distance(start) < SAME;
                paths.add(Path.of(start, open, closed || returns && open.size() > 1));
            } else if (points && dot.isPresent()) {
                paths.add(Path.line(dot.get(), dot.get()));
            }
            open = new ArrayList<>();
            dot = Optional.empty();
        }
    }
}
