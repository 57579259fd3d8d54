package id.canting.makeability.scan;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place below a mark, and places just outside it.
 *
 * @param below where the mark keeps dye away
 * @param open where it does not
 */
public record ProbePoints(Point below, List<Point> open) {
    private static final double FLATNESS = 0.05;

    /** How far outside a mark its surroundings are looked at, mm. */
    private static final double[] OUTSIDE = {0.7, 1.4, 2.4};

    private static final Mark.Cases<Optional<ProbePoints>> PLACES = Mark.cases(
            Wax.cases(
                    line -> Optional.of(across(line.centre(), line.width() / 2, 0, true)),
                    dot -> Optional.of(around(dot.centre(), 0, dot.diameter() / 2)),
                    area -> area.region().contours().stream().findFirst().map(edge -> across(edge, 0, 0.3, false))),
            Bound.cases(
                    tie -> Optional.of(around(tie.centre(), tie.middle(), tie.outer() * 1.2 + tie.creep())),
                    row -> Optional.of(across(row.line(), row.across() / 2 + row.creep(), 0, true))),
            pressed -> Optional.empty(),
            fold -> Optional.empty());

    /** The places of a mark; none for marks that do not keep dye away by themselves. */
    public static Optional<ProbePoints> of(Mark mark) {
        return mark.match(PLACES);
    }

    /**
     * Across a line near its middle.
     *
     * @param half half the width of what lies along it
     * @param inward how far to the right of its walk the place below is: an area's edge has the area there
     * @param both whether both sides are outside, or only the left
     */
    private static ProbePoints across(Path line, double half, double inward, boolean both) {
        ArcLength track = line.track(FLATNESS);
        Point at = track.at(track.length() / 2);
        Point right = track.direction(track.length() / 2).turned();
        List<Point> open = new ArrayList<>();
        for (double outside : OUTSIDE) {
            open.add(at.minus(right.times(half + outside)));
            if (both) {
                open.add(at.plus(right.times(half + outside)));
            }
        }
        return new ProbePoints(at.plus(right.times(inward)), open);
    }

    private static ProbePoints around(Point centre, double white, double radius) {
        List<Point> open = new ArrayList<>();
        for (double outside : OUTSIDE) {
            for (int i = 0; i < 8; i++) {
                open.add(centre.plus(Point.polar(radius + outside, i * Math.PI / 4)));
            }
        }
        return new ProbePoints(centre.plus(new Point(white, 0)), open);
    }
}
