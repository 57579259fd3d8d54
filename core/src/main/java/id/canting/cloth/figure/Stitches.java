package id.canting.cloth.figure;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import id.canting.resist.Fringe;
import java.util.List;

/**
 * The marks a drawn-up row of stitches leaves: one almond a stitch, across the line, soft at its edge. Stitches lie in
 * turn on one face and the other, so every second mark is a little longer on this face.
 */
final class Stitches {
    private static final double FLATNESS = 0.05;

    /** Half the length of a mark along the line as a share of the stitch: what the drawn-up fold hides. */
    private static final double HELD = 0.33;

    private Stitches() {}

    static void of(Mark.StitchLine row, ResistOutlines out) {
        ArcLength track = row.line().track(FLATNESS);
        int count = (int) Math.max(1, Math.round(track.length() / row.stitch()));
        double step = track.length() / count;
        // Rounded, so that rows whose lengths differ by a hair of reckoning are of one kind.
        double held = Math.round(step * HELD * 1e6) / 1e6;
        Fringe fringe = new Fringe(1, 0, 1, 2 * held, row.creep());
        double reach = out.reach(fringe);
        ResistOutlines.Walk walk = new ResistOutlines.Walk(0, fringe, -reach, held);
        RandomSource random = RandomSource.of(row.seed());
        for (int i = 0; i < count; i++) {
            double s = step * (i + 0.5 + random.between(-0.08, 0.08));
            Point along = track.direction(s).rotated(random.between(-0.12, 0.12));
            double side = random.between(-0.06, 0.06) * row.across();
            Point centre = track.at(s).plus(along.turned().times(side));
            double face = i % 2 == 0 ? 1 : 0.78;
            double halfAcross = row.across() / 2 * face * random.between(0.88, 1.12);
            double halfAlong = held * random.between(0.85, 1.15);
            out.add(walk, almond(centre, along, halfAlong + reach, halfAcross + reach));
        }
    }

    private static Path almond(Point centre, Point along, double halfAlong, double halfAcross) {
        Point across = along.turned();
        Point tip = across.times(Math.max(0.3, halfAcross));
        // A cubic reaches three quarters of the way to its control points.
        Point bulge = along.times(halfAlong * 4 / 3);
        Point reach = tip.times(0.6);
        Point head = centre.minus(tip);
        Point foot = centre.plus(tip);
        return Path.of(
                head,
                List.of(
                        new Segment.Cubic(
                                centre.minus(reach).plus(bulge),
                                centre.plus(reach).plus(bulge),
                                foot),
                        new Segment.Cubic(
                                centre.plus(reach).minus(bulge),
                                centre.minus(reach).minus(bulge),
                                head)),
                true);
    }
}
