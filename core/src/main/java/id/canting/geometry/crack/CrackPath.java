package id.canting.geometry.crack;

import id.canting.geometry.Point;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way one crack takes through a face, after Wyvill, van Overveld and Carpendale (NPAR 2004): from where the wax is
 * strained most to the nearest edge, which eases it most, and the other way till it meets an edge; either end turns to
 * meet the edge square.
 *
 * @param points from end to end
 * @param start where the first point lies on the face's edge
 * @param end where the last point does
 */
record CrackPath(List<Point> points, Face.Foot start, Face.Foot end) {
    private static final double SCATTER = 0.35;
    private static final int SEEDS = 8;
    private static final double LARGEST_TURN_PART = 0.6;
    private static final double WOBBLE = 0.035;
    private static final double PIECE = 1.6;
    private static final double HOOK = 0.7;
    private static final double BEND = Math.toRadians(28);

    /** Half an arm: its points from the seed outward and where it ends. */
    private record Arm(List<Point> points, Face.Foot foot) {}

    /** A course by chance; whether it is possible is not yet sure. */
    static CrackPath tried(Face face, InscribedCircle clearing, Cracking cracking, RandomSource random) {
        Point seed = seed(face, clearing, random);
        Face.Foot nearest = face.nearest(seed.x(), seed.y(), snap(cracking));
        Point ease = new Point(nearest.x(), nearest.y()).minus(seed).unit();
        double angle = mixed(ease.angle(), cracking) + cracking.turn() * random.gaussian();
        return joined(
                seed,
                arm(face, seed, Point.polar(1, angle), cracking, random),
                arm(face, seed, Point.polar(-1, angle), cracking, random),
                cracking);
    }

    /** A place in the wax near the clearest one. */
    private static Point seed(Face face, InscribedCircle clearing, RandomSource random) {
        double scatter = SCATTER * clearing.radius();
        for (int i = 0; i < SEEDS; i++) {
            double x = clearing.x() + scatter * random.gaussian();
            double y = clearing.y() + scatter * random.gaussian();
            if (face.inside(x, y)) {
                return new Point(x, y);
            }
        }
        return new Point(clearing.x(), clearing.y());
    }

    /** The straight course through the clearest place in a direction; possible but by bad luck. */
    static CrackPath straight(Face face, InscribedCircle clearing, double angle, Cracking cracking) {
        Point seed = new Point(clearing.x(), clearing.y());
        return joined(
                seed,
                straightArm(face, seed, Point.polar(1, angle), cracking),
                straightArm(face, seed, Point.polar(-1, angle), cracking),
                cracking);
    }

    private static double snap(Cracking cracking) {
        return 1e-6 * cracking.halfSpacing();
    }

    /** Directions of lines, not arrows, are mixed: so by their double angles. */
    private static double mixed(double angle, Cracking cracking) {
        if (cracking.along() == 0) {
            return angle;
        }
        Point own = Point.polar(1 - cracking.along(), 2 * angle);
        return own.plus(Point.polar(cracking.along(), 2 * cracking.direction())).angle() / 2;
    }

    private static CrackPath joined(Point seed, Arm one, Arm other, Cracking cracking) {
        List<Point> points = new ArrayList<>(one.points);
        Collections.reverse(points);
        points.add(seed);
        points.addAll(other.points);
        return new CrackPath(thinned(points, 0.01 * cracking.halfSpacing()), one.foot, other.foot);
    }

    private static Arm straightArm(Face face, Point seed, Point direction, Cracking cracking) {
        Face.Foot foot = face.ahead(seed.x(), seed.y(), direction.x(), direction.y(), snap(cracking));
        return new Arm(List.of(new Point(foot.x(), foot.y())), foot);
    }

    private static Arm arm(Face face, Point seed, Point direction, Cracking cracking, RandomSource random) {
        Face.Foot hit = face.ahead(seed.x(), seed.y(), direction.x(), direction.y(), snap(cracking));
        double length = seed.distance(new Point(hit.x(), hit.y()));
        double run = length - Math.min(cracking.corner(), LARGEST_TURN_PART * length);
        Point knee = seed.plus(direction.times(run));
        Face.Foot foot = face.nearest(knee.x(), knee.y(), snap(cracking));
        Point end = new Point(foot.x(), foot.y());
        double turn = Math.abs(StrictMath.atan2(direction.cross(end.minus(knee)), direction.dot(end.minus(knee))));
        int bends = (int) Math.ceil(turn / BEND);
        double round = Math.min(knee.distance(end), run / 2);
        List<Point> points = new ArrayList<>();
        if (bends > 1) {
            Point before = knee.minus(direction.times(round));
            wobbling(seed, before, cracking, random, points);
            for (int i = 1; i < bends; i++) {
                double t = (double) i / bends;
                points.add(before.toward(knee, t).toward(knee.toward(end, t), t));
            }
        } else {
            wobbling(seed, knee, cracking, random, points);
        }
        points.add(end);
        return new Arm(points, foot);
    }

    /** The points of a run from one point (left out) to another, each middle a little aside. */
    private static void wobbling(Point from, Point to, Cracking cracking, RandomSource random, List<Point> out) {
        Point step = to.minus(from);
        if (step.norm() > PIECE * cracking.halfSpacing()) {
            Point middle = from.toward(to, 0.5).plus(step.turned().times(WOBBLE * random.gaussian()));
            wobbling(from, middle, cracking, random, out);
            wobbling(middle, to, cracking, random, out);
        } else {
            out.add(to);
        }
    }

    /** Without the points that lie all but straight between their neighbours. */
    private static List<Point> thinned(List<Point> points, double off) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean end = i == 0 || i == points.size() - 1;
            if (end || aside(kept.get(kept.size() - 1), points.get(i), points.get(i + 1)) > off) {
                kept.add(points.get(i));
            }
        }
        return kept;
    }

    private static double aside(Point from, Point middle, Point to) {
        Point line = to.minus(from);
        double length = line.norm();
        return length == 0 ? 0 : Math.abs(line.cross(middle.minus(from))) / length;
    }

    /** Whether the crack turns back on itself: it then eases little wax, and no such crack is seen. */
    boolean hooked() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return points.get(0).distance(points.get(points.size() - 1)) < HOOK * length;
    }

    /** Whether the crack keeps inside the face and off itself, and makes no corner where an older crack has one. */
    boolean possible(Face face) {
        Point within = points.get(0).toward(points.get(1), 0.5);
        if (cornered(face, start) || cornered(face, end) || !face.inside(within.x(), within.y())) {
            return false;
        }
        int last = points.size() - 2;
        for (int i = 0; i <= last; i++) {
            EdgeCrossing segment = new EdgeCrossing(points.get(i), points.get(i + 1));
            if (segment.meets(face, i == 0 ? start : null, i == last ? end : null)) {
                return false;
            }
            for (int j = 0; j < i - 1; j++) {
                if (segment.meets(points.get(j), points.get(j + 1))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean cornered(Face face, Face.Foot foot) {
        return foot.exact() && face.corner[foot.vertex()];
    }
}
