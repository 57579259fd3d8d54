package id.canting.cloth.figure;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import id.canting.resist.Fringe;
import java.util.ArrayList;
import java.util.List;

/**
 * The ring a tie leaves: squarish because cloth gives on the bias, toothed by the pleats of the gathered cloth, uneven
 * from its own seed. Pleats leave the longest teeth where the dye first meets the binding, and a few press creases into
 * the open cloth beyond.
 */
public final class Rings {
    private static final int FEWEST_PLEATS = 5;
    private static final int MOST_PLEATS = 28;

    private final Mark.Tie tie;
    private final int pleats;
    private final double[] depth;
    private final double[] turn;
    private final double[] crease;
    private final double leanX;
    private final double leanY;

    private Rings(Mark.Tie tie) {
        this.tie = tie;
        RandomSource random = RandomSource.of(tie.seed());
        this.pleats = Math.max(FEWEST_PLEATS, Math.min(MOST_PLEATS, tie.pleats()));
        this.depth = new double[pleats];
        this.turn = new double[pleats];
        this.crease = new double[pleats];
        double start = random.between(0, 2 * Math.PI);
        for (int i = 0; i < pleats; i++) {
            depth[i] = random.between(0.35, 1.3);
            turn[i] = start + 2 * Math.PI * (i + random.between(-0.22, 0.22)) / pleats;
            crease[i] = random.next() < 0.3 ? random.between(0.5, 1.6) : 0;
        }
        this.leanX = random.between(-0.06, 0.06);
        this.leanY = random.between(-0.06, 0.06);
    }

    public static void of(Mark.Tie tie, ResistOutlines out) {
        double band = tie.outer() - tie.inner();
        Fringe fringe = new Fringe(1, 0, tie.eye(), band, tie.creep());
        double reach = out.reach(fringe);
        double outline = tie.outer() + reach;
        double end = Math.min(outline - reach, tie.eye() > 0 ? band + reach : band / 2);
        out.add(new ResistOutlines.Walk(0, fringe, -reach, end), new Rings(tie).ring(outline));
    }

    /** The outline. What lies inside keeps its distance to it, since the thread winds evenly. */
    private Path ring(double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < pleats; i++) {
            double next = i + 1 < pleats ? turn[i + 1] : turn[0] + 2 * Math.PI;
            double gap = next - turn[i];
            double tooth = tie.teeth() * depth[i];
            double out = Math.min(2.2, crease[i]);
            points.add(at(radius * (1 + tooth) + out, turn[i]));
            if (out > 0) {
                points.add(at(radius * (1 + tooth * 0.3), turn[i] + gap * 0.28));
            }
            points.add(at(radius * (1 - tooth * 0.5), turn[i] + gap * 0.55));
        }
        return Path.loop(points);
    }

    private Point at(double radius, double angle) {
        double p = tie.squareness();
        double cos = Math.abs(StrictMath.cos(angle));
        double sin = Math.abs(StrictMath.sin(angle));
        double square = StrictMath.pow(StrictMath.pow(cos, p) + StrictMath.pow(sin, p), -1 / p);
        double lean = 1 + leanX * StrictMath.cos(2 * angle) + leanY * StrictMath.sin(3 * angle);
        return tie.centre().plus(Point.polar(radius * square * lean, angle));
    }
}
