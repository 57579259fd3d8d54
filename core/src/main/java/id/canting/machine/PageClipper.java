package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Cuts trails at the edges of the page, so that no coordinate lies outside it. */
final class PageClipper {
    private static final double LEAST = 0.01;

    private PageClipper() {}

    static List<Trail> within(Trail trail, Box page) {
        if (page.contains(trail.bounds())) {
            return List.of(trail);
        }
        if (!page.meets(trail.bounds())) {
            return List.of();
        }
        return trail.match(Trail.cases(
                line -> line(line, page), circle -> circle(circle, page), PageClipper::whole, PageClipper::whole));
    }

    private static List<Trail> whole(Trail trail) {
        throw new IllegalArgumentException("only lines and circles are cut at the page, not " + trail);
    }

    private static List<Trail> line(Trail.Line line, Box page) {
        List<Point> points = new ArrayList<>(line.points());
        if (line.closed()) {
            points.add(points.get(0));
        }
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            double[] share = shares(points.get(i - 1), points.get(i), page);
            if (share.length == 0) {
                run = ended(run, runs);
                continue;
            }
            if (run.isEmpty()) {
                run.add(within(points.get(i - 1).toward(points.get(i), share[0]), page));
            }
            run.add(within(points.get(i - 1).toward(points.get(i), share[1]), page));
            if (share[1] < 1) {
                run = ended(run, runs);
            }
        }
        ended(run, runs);
        int last = runs.size() - 1;
        if (line.closed()
                && last > 0
                && runs.get(last)
                        .get(runs.get(last).size() - 1)
                        .equals(runs.get(0).get(0))) {
            List<Point> joined = runs.remove(last);
            joined.addAll(runs.get(0).subList(1, runs.get(0).size()));
            runs.set(0, joined);
        }
        return runs.stream()
                .map(points2 -> (Trail) new Trail.Line(points2, false))
                .toList();
    }

    private static List<Point> ended(List<Point> run, List<List<Point>> runs) {
        double length = 0;
        for (int i = 1; i < run.size(); i++) {
            length += run.get(i - 1).distance(run.get(i));
        }
        if (length > LEAST) {
            runs.add(run);
        }
        return new ArrayList<>();
    }

    /** From where to where a straight piece lies on the page, as shares of it (Liang and Barsky); empty for nowhere. */
    private static double[] shares(Point from, Point to, Box page) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {
            from.x() - page.left(), page.right() - from.x(), from.y() - page.top(), page.bottom() - from.y()
        };
        double first = 0;
        double last = 1;
        for (int side = 0; side < 4; side++) {
            if (toward[side] == 0) {
                if (room[side] < 0) {
                    return new double[0];
                }
            } else if (toward[side] < 0) {
                first = Math.max(first, room[side] / toward[side]);
            } else {
                last = Math.min(last, room[side] / toward[side]);
            }
        }
        return first < last ? new double[] {first, last} : new double[0];
    }

    private static Point within(Point point, Box page) {
        return new Point(
                Math.max(page.left(), Math.min(page.right(), point.x())),
                Math.max(page.top(), Math.min(page.bottom(), point.y())));
    }

    private static List<Trail> circle(Trail.Circle circle, Box page) {
        List<Double> crossings = new ArrayList<>();
        upright(circle.centre().x(), page.left(), circle.radius(), crossings, false);
        upright(circle.centre().x(), page.right(), circle.radius(), crossings, false);
        upright(circle.centre().y(), page.top(), circle.radius(), crossings, true);
        upright(circle.centre().y(), page.bottom(), circle.radius(), crossings, true);
        crossings.sort(Double::compare);
        List<Trail> arcs = new ArrayList<>();
        for (int i = 0; i < crossings.size(); i++) {
            double from = crossings.get(i);
            double to = i + 1 < crossings.size() ? crossings.get(i + 1) : crossings.get(0) + 2 * Math.PI;
            Point middle = circle.centre().plus(Point.polar(circle.radius(), (from + to) / 2));
            if (page.contains(middle) && (to - from) * circle.radius() > LEAST) {
                arcs.add(new Trail.Arc(circle.centre(), circle.radius(), from, to - from));
            }
        }
        return arcs;
    }

    /** The angles, 0 to a turn, at which a circle crosses a side of the page. */
    private static void upright(double centre, double side, double radius, List<Double> out, boolean level) {
        double share = (side - centre) / radius;
        if (Math.abs(share) >= 1) {
            return;
        }
        double angle = level ? StrictMath.asin(share) : StrictMath.acos(share);
        double other = level ? Math.PI - angle : -angle;
        out.add(turned(angle));
        out.add(turned(other));
    }

    private static double turned(double angle) {
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }
}
