package id.canting.sheet.practice;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.sheet.flow.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Shows where a hand begins, by a ringed dot, and which way it goes, by an arrow beside the mark. */
final class Beginning {
    private static final double RADIUS = 1.5;
    private static final double LINE = 0.45;
    private static final double ARROW = 9;
    private static final double HEAD = 2.2;
    private static final double TOLERANCE = 0.05;

    /** Up to so many strokes each have their own dot and arrow; of more only the first. */
    private static final int FEW = 3;

    private static final double LONG = 30;

    /** How much a way must turn along the arrow for its outer side to be the clearer one: the sine of the turn. */
    private static final double BENT = 0.15;

    /** How far an arrow may reach over the edge of its copy, mm. */
    private static final double OVER = 1.5;

    /** Between a first dot and the ring around it, mm. */
    private static final double CLEAR = 1;

    /** Clear paper around the arrow where it lies over marks. */
    private static final double HALO = 2.2;

    private final Box cell;
    private final List<Element> elements = new ArrayList<>();

    private Beginning(Box cell) {
        this.cell = cell;
    }

    /** The dots and arrows of marks in a cell. */
    static List<Element> of(List<Mark> marks, Box cell) {
        Beginning beginning = new Beginning(cell);
        for (int i = 0; i < marks.size(); i++) {
            if (i == 0 || marks.size() <= FEW && longEnough(marks.get(i))) {
                beginning.mark(marks, i);
            }
        }
        return beginning.elements;
    }

    private static boolean longEnough(Mark mark) {
        return HandStrokes.line(mark)
                .map(line -> line.track(TOLERANCE).length() >= LONG)
                .orElse(false);
    }

    private void mark(List<Mark> marks, int index) {
        Mark mark = marks.get(index);
        Path way = HandStrokes.line(mark)
                .orElseGet(() -> Path.line(
                        HandStrokes.start(mark),
                        marks.size() > index + 1
                                ? HandStrokes.start(marks.get(index + 1))
                                : HandStrokes.start(mark).plus(new Point(1, 0))));
        ArcLength track = way.track(TOLERANCE);
        arrow(track, room(mark));
        Point start = track.at(0);
        Mark.WaxDot dot = mark.wax().flatMap(Wax::dot).orElse(null);
        if (dot != null) {
            double around = dot.diameter() / 2 + CLEAR;
            elements.add(new Element.Stroke(List.of(Path.circle(start, around)), LINE, Canvas.INK));
            return;
        }
        elements.add(new Element.Fill(new Figure.Shape(List.of(Path.circle(start, RADIUS + LINE / 2))), Colour.WHITE));
        elements.add(new Element.Stroke(List.of(Path.circle(start, RADIUS)), LINE, Canvas.INK));
        elements.add(new Element.Fill(new Figure.Shape(List.of(Path.circle(start, RADIUS * 0.45))), Canvas.INK));
    }

    private static double room(Mark mark) {
        return mark.wax().map(Wax::breadth).orElse(OptionalDouble.empty()).orElse(1) / 2;
    }

    /** Beside the way, on the clearer side, from its beginning as far as an arrow is long. */
    private void arrow(ArcLength track, double half) {
        double off = Math.max(half, RADIUS) + 1.4;
        double reach = Math.min(ARROW, Math.max(5, track.length() * 0.4));
        Point middle = track.at(Math.min(track.length(), reach) / 2);
        Point side = track.direction(Math.min(track.length(), reach) / 2).turned();
        boolean turned = turned(track, reach, middle, side.times(off + 1));
        double sign = turned ? -off : off;
        List<Point> shaft = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double s = reach * i / 8;
            Point at = track.at(s).plus(track.direction(0).times(Math.max(0, s - track.length())));
            shaft.add(at.plus(
                    track.direction(Math.min(s, track.length())).turned().times(sign)));
        }
        Point tip = shaft.get(8);
        Point back = shaft.get(7).minus(tip).unit();
        Point left = tip.plus(back.rotated(0.45).times(HEAD));
        Point right = tip.plus(back.rotated(-0.45).times(HEAD));
        List<Path> lines = List.of(Path.smooth(shaft), Path.polyline(List.of(left, tip, right)));
        elements.add(new Element.Stroke(lines, HALO, Colour.WHITE));
        elements.add(new Element.Stroke(lines, LINE, Canvas.INK));
    }

    /** Whether the arrow stands on the other side: out of the bend where there is one, else where there is more room. */
    private boolean turned(ArcLength track, double reach, Point middle, Point side) {
        double here = inside(middle.plus(side));
        double there = inside(middle.minus(side));
        double bend = track.direction(0).cross(track.direction(Math.min(track.length(), reach)));
        if (Math.abs(bend) > BENT && Math.min(here, there) > -OVER) {
            return bend > 0;
        }
        return here < there;
    }

    /** How far a point lies inside the cell, mm; negative outside. */
    private double inside(Point point) {
        return Math.min(
                Math.min(point.x() - cell.left(), cell.right() - point.x()),
                Math.min(point.y() - cell.top(), cell.bottom() - point.y()));
    }
}
