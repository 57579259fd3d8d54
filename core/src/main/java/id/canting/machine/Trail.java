package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One thing a machine draws or cuts without lifting, in mm, y downward; places are whole micrometres. */
public sealed interface Trail {
    /** Where the tool comes down. */
    Point start();

    /** Where the tool is lifted. */
    Point end();

    /** How far the tool goes while it is down, mm. */
    double length();

    /** The same way, walked from its end. */
    Trail reversed();

    /** The smallest box around it. */
    Box bounds();

    /** The trail begun near a point, where it may begin anywhere. */
    Trail begunNear(Point at);

    /** What is said of this kind of trail. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of trail; a new kind does not compile until every place has said it. */
    record Cases<R>(Function<Line, R> line, Function<Circle, R> circle, Function<Arc, R> arc, Function<Face, R> face) {}

    /** Cases put together. */
    static <R> Cases<R> cases(
            Function<Line, R> line, Function<Circle, R> circle, Function<Arc, R> arc, Function<Face, R> face) {
        return new Cases<>(line, circle, arc, face);
    }

    /**
     * Straight pieces from point to point.
     *
     * @param closed whether the last point is joined to the first, which is not repeated
     */
    record Line(List<Point> points, boolean closed) implements Trail {
        /** Rounds the points and checks that there are enough. */
        public Line {
            points = points.stream().map(Trail::rounded).toList();
            if (points.size() < (closed ? 3 : 2)) {
                throw new IllegalArgumentException("too few points for a trail: " + points.size());
            }
        }

        @Override
        public Point start() {
            return points.get(0);
        }

        @Override
        public Point end() {
            return closed ? points.get(0) : points.get(points.size() - 1);
        }

        @Override
        public double length() {
            double length = closed ? points.get(points.size() - 1).distance(points.get(0)) : 0;
            for (int i = 1; i < points.size(); i++) {
                length += points.get(i - 1).distance(points.get(i));
            }
            return length;
        }

        @Override
        public Line reversed() {
            List<Point> back = new ArrayList<>(points);
            java.util.Collections.reverse(back);
            return new Line(back, closed);
        }

        /** A closed line walked from another of its points. */
        private Line from(int first) {
            List<Point> turned = new ArrayList<>(points.subList(first, points.size()));
            turned.addAll(points.subList(0, first));
            return new Line(turned, true);
        }

        @Override
        public Box bounds() {
            return Box.around(points);
        }

        /** A closed line begins at its point nearest to where the tool is. */
        @Override
        public Line begunNear(Point at) {
            if (!closed) {
                return this;
            }
            int best = 0;
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).distance(at) < points.get(best).distance(at)) {
                    best = i;
                }
            }
            return best == 0 ? this : from(best);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line().apply(this);
        }
    }

    /** A full circle, begun at its right. */
    record Circle(Point centre, double radius) implements Trail {
        /** Rounds the centre and checks the radius. */
        public Circle {
            centre = rounded(centre);
            radius = Math.rint(radius * 1000) / 1000;
            if (!(radius > 0)) {
                throw new IllegalArgumentException("a circle needs a radius above 0 mm, but has " + radius);
            }
        }

        @Override
        public Point start() {
            return centre.plus(new Point(radius, 0));
        }

        @Override
        public Point end() {
            return start();
        }

        @Override
        public double length() {
            return 2 * Math.PI * radius;
        }

        @Override
        public Circle reversed() {
            return this;
        }

        @Override
        public Box bounds() {
            return Box.at(centre).grown(radius);
        }

        @Override
        public Trail begunNear(Point at) {
            return this;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.circle().apply(this);
        }
    }

    /**
     * A part of a circle.
     *
     * @param from where it begins, radians from the right toward below
     * @param sweep how far it goes on: above 0 toward below (clockwise as seen), else the other way; less than a turn
     */
    record Arc(Point centre, double radius, double from, double sweep) implements Trail {
        /** Rounds the centre and checks the sweep. */
        public Arc {
            centre = rounded(centre);
            if (!(radius > 0 && sweep != 0 && Math.abs(sweep) < 2 * Math.PI)) {
                throw new IllegalArgumentException("an arc needs a radius and a sweep below a turn, but has " + radius
                        + " mm and " + sweep + " radians");
            }
        }

        private Point at(double angle) {
            return centre.plus(new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)));
        }

        @Override
        public Point start() {
            return at(from);
        }

        @Override
        public Point end() {
            return at(from + sweep);
        }

        @Override
        public double length() {
            return Math.abs(sweep) * radius;
        }

        @Override
        public Arc reversed() {
            return new Arc(centre, radius, from + sweep, -sweep);
        }

        @Override
        public Box bounds() {
            List<Point> points = new ArrayList<>(List.of(start(), end()));
            double least = Math.min(from, from + sweep);
            double most = Math.max(from, from + sweep);
            double quarter = Math.PI / 2;
            for (double i = Math.ceil(least / quarter); i * quarter <= most; i++) {
                points.add(at(i * quarter));
            }
            return Box.around(points);
        }

        @Override
        public Trail begunNear(Point at) {
            return this;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arc().apply(this);
        }
    }

    /**
     * A filled face with holes where it has any.
     *
     * @param contours closed; outer edges run clockwise as seen, holes the other way
     */
    record Face(List<Line> contours) implements Trail {
        /** Copies the list; at least one. */
        public Face {
            contours = List.copyOf(contours);
            if (contours.isEmpty()) {
                throw new IllegalArgumentException("a face needs an edge");
            }
        }

        @Override
        public Point start() {
            return contours.get(0).start();
        }

        @Override
        public Point end() {
            return contours.get(contours.size() - 1).start();
        }

        @Override
        public double length() {
            return contours.stream().mapToDouble(Line::length).sum();
        }

        @Override
        public Face reversed() {
            return this;
        }

        @Override
        public Box bounds() {
            return contours.stream().map(Line::bounds).reduce(Box::with).orElseThrow();
        }

        @Override
        public Trail begunNear(Point at) {
            return this;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.face().apply(this);
        }
    }

    private static Point rounded(Point point) {
        return new Point(Math.rint(point.x() * 1000) / 1000, Math.rint(point.y() * 1000) / 1000);
    }
}
