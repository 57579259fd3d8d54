package id.canting.sheet.practice;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import java.util.List;

/**
 * How hard a row of marks is for a hand, in bits: {@code log2(1 + sum of way / room)}.
 *
 * <p>A hand hops to each mark and then follows it. The way is the hop and the length of the mark, longer by {@value
 * #BEND} mm for every radian the mark turns; the room is the mark's width, within which the hand has to keep. So more
 * marks, longer ones without lifting, finer ones, ones farther apart and ones that bend more are harder. For a single
 * dot this is the index of difficulty of pointing (Fitts 1954, in the form of MacKenzie 1992), for a straight line the
 * quotient of the steering law (Accot and Zhai 1997). What a bend costs is this program's choice, by trial on paper.
 */
public final class Difficulty {
    /** How many mm of straight line a turn of one radian is worth. */
    static final double BEND = 5;

    /** How near to its line a needle has to come, mm: our choice. */
    static final double NEEDLE = 1;

    private static final double TOLERANCE = 0.05;

    /** How much room there is beside the way of the hand. */
    private static final Mark.Cases<Double> ROOM = Mark.cases(
            Wax.cases(Mark.WaxLine::width, Mark.WaxDot::diameter, area -> NEEDLE),
            Bound.cases(Mark.Tie::band, row -> NEEDLE),
            pressed -> NEEDLE,
            fold -> NEEDLE);

    private Difficulty() {}

    /** The difficulty of marks that are made one after another; 0 for none. */
    public static double of(List<Mark> marks) {
        double load = 0;
        Point hand = null;
        for (Mark mark : marks) {
            double room = mark.match(ROOM);
            Point start = HandStrokes.start(mark);
            load += (hand == null ? 0 : hand.distance(start)) / room + way(mark) / room;
            hand = HandStrokes.end(mark);
        }
        return StrictMath.log1p(load) / StrictMath.log(2);
    }

    private static double way(Mark mark) {
        return HandStrokes.line(mark)
                .map(line -> {
                    ArcLength track = line.track(TOLERANCE);
                    return track.length() + BEND * turning(line.points(TOLERANCE), line.closed());
                })
                .orElse(0.0);
    }

    /** How much a line turns in all, radians; corners count as bends do. */
    private static double turning(List<Point> points, boolean closed) {
        int n = points.size();
        double turned = 0;
        for (int i = closed ? 0 : 1; i < (closed ? n : n - 1); i++) {
            Point in = points.get(i).minus(points.get((i + n - 1) % n));
            Point out = points.get((i + 1) % n).minus(points.get(i));
            if (in.norm() > 0 && out.norm() > 0) {
                turned += Math.abs(StrictMath.atan2(in.cross(out), in.dot(out)));
            }
        }
        return turned;
    }
}
