package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of stitches that bend more sharply than their stitches can follow. Over a stitch's length L a row that turns by
 * an angle has the radius L / angle. A corner is no bend: the needle goes in there.
 */
final class TightBends implements Check {
    private static final double FLATNESS = 0.002;
    private static final double CORNER = Math.toRadians(25);
    private static final int STEPS_A_STITCH = 8;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double share = limits.of(CraftLimit.STITCH_BEND);
        for (Step.Tie step : bench.tied()) {
            bench.each(step.name(), FindingKind.BENDS, stencil -> tight(stencil, share), found);
        }
    }

    private static List<Spot> tight(Stencil stencil, double share) {
        List<Spot> spots = new ArrayList<>();
        for (Part part : stencil.parts()) {
            part.mark()
                    .bound()
                    .flatMap(Bound::stitches)
                    .flatMap(row -> tightest(part.name(), row, share * row.stitch()))
                    .ifPresent(spots::add);
        }
        return spots;
    }

    /** The place of a row's smallest radius, if below what is needed. */
    private static Optional<Spot> tightest(String part, Mark.StitchLine row, double needed) {
        List<Point> points = points(row.line());
        int last = points.size() - 1;
        double[] walked = ArcLength.walked(points);
        double[] turned = new double[points.size()];
        for (int i = 1; i <= last; i++) {
            double turn = i < 2 ? 0 : turn(points.get(i - 2), points.get(i - 1), points.get(i));
            turned[i] = turned[i - 1] + (Math.abs(turn) > CORNER ? 0 : turn);
        }
        double least = needed;
        Point where = points.get(0);
        int end = 0;
        for (int begin = 1; begin < last; begin++) {
            while (end < last && walked[end] < walked[begin] + row.stitch()) {
                end++;
            }
            double angle = Math.abs(turned[end] - turned[begin]);
            double radius = angle < 1e-9 ? Double.POSITIVE_INFINITY : (walked[end] - walked[begin]) / angle;
            if (walked[end] - walked[begin] > row.stitch() * (1 - 1.0 / STEPS_A_STITCH) && radius < least - 1e-9) {
                least = radius;
                where = points.get((begin + end) / 2);
            }
        }
        return least < needed ? Optional.of(new Spot(part, where, least, needed)) : Optional.empty();
    }

    private static List<Point> points(Path line) {
        List<Point> points = new ArrayList<>(line.points(FLATNESS));
        if (line.closed()) {
            points.add(points.get(0));
            points.add(points.get(1));
        }
        return points;
    }

    private static double turn(Point before, Point at, Point after) {
        Point in = at.minus(before);
        Point out = after.minus(at);
        return StrictMath.atan2(in.cross(out), in.dot(out));
    }
}
