package id.canting.geometry.crack;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The outline of one crack's opening, from one flared end to the other. */
final class CrackOutline {
    /** The least share of a full step to which a sharp bend narrows the way across. */
    private static final double MITRE = 0.5;

    /** How much nearer or farther than half the width an edge may run, as a share: wax chips unevenly. */
    private static final double CHIPPED = 0.45;

    private CrackOutline() {}

    /** The outline, given half the width of what the crack begins and ends at; clockwise as seen. */
    static Path of(Crack crack, double startHalf, double endHalf) {
        List<Point> line = crack.line().points(1);
        List<Point> back = new ArrayList<>(line);
        Collections.reverse(back);
        double half = crack.width() / 2;
        RandomSource random = RandomSource.of(crack.seed());
        CrackEnd start = CrackEnd.of(line, crack.start().run(), half, startHalf);
        CrackEnd end = CrackEnd.of(back, crack.end().run(), half, endHalf);
        List<Segment> pieces = new ArrayList<>(start.outward());
        side(line, half, random, pieces);
        pieces.addAll(end.inward());
        pieces.add(new Segment.Line(end.left().foot()));
        pieces.addAll(end.outward());
        side(back, half, random, pieces);
        pieces.addAll(start.inward());
        Path outline = Path.of(start.left().foot(), pieces, true);
        return outline.signedArea(0.1) < 0 ? outline.reversed() : outline;
    }

    /** The line moved about half the width aside, its ends left out. */
    private static void side(List<Point> line, double half, RandomSource random, List<Segment> pieces) {
        for (int i = 1; i < line.size() - 1; i++) {
            Point before = line.get(i).minus(line.get(i - 1)).unit();
            Point after = line.get(i + 1).minus(line.get(i)).unit();
            Point across = before.plus(after).unit().turned();
            double stretch = Math.max(MITRE, across.dot(before.turned()));
            double aside = half * (1 + CHIPPED * random.between(-1, 1)) / stretch;
            pieces.add(new Segment.Line(line.get(i).plus(across.times(aside))));
        }
    }
}
