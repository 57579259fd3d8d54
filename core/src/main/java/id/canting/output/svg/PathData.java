package id.canting.output.svg;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.text.Decimals;
import java.util.List;

/**
 * Paths in SVG's path language, short: steps are relative, but measured between rounded absolute places, so that
 * rounding never adds up; straight curves become lines.
 */
final class PathData implements Segment.Cases<StringBuilder> {
    private static final int DECIMALS = 2;

    private final StringBuilder out;
    private long x;
    private long y;
    private char command;

    private PathData(StringBuilder out) {
        this.out = out;
    }

    /** The data of several contours as one path. */
    static String of(List<Path> contours) {
        StringBuilder out = new StringBuilder();
        write(contours, out);
        return out.toString();
    }

    /** As {@link #of}, appended to a builder. */
    static void write(List<Path> contours, StringBuilder out) {
        PathData data = new PathData(out);
        for (Path contour : contours) {
            data.add(contour);
        }
    }

    private void add(Path path) {
        long startX = scaled(path.start().x());
        long startY = scaled(path.start().y());
        // After a closing z the pen is back at the contour's start, which x and y already hold.
        command('m');
        step(startX - x);
        step(startY - y);
        x = startX;
        y = startY;
        for (Segment segment : path.segments()) {
            segment.match(this);
        }
        if (path.closed()) {
            out.append('z');
            command = 'z';
            x = startX;
            y = startY;
        }
    }

    @Override
    public StringBuilder line(Segment.Line piece) {
        return line(piece.end());
    }

    @Override
    public StringBuilder cubic(Segment.Cubic piece) {
        return straight(piece) ? line(piece.end()) : curve(piece);
    }

    private StringBuilder line(Point end) {
        long dx = scaled(end.x()) - x;
        long dy = scaled(end.y()) - y;
        if (dx == 0 && dy == 0) {
            return out;
        }
        if (dy == 0) {
            command('h');
            step(dx);
        } else if (dx == 0) {
            command('v');
            step(dy);
        } else {
            command('l');
            step(dx);
            step(dy);
        }
        x += dx;
        y += dy;
        return out;
    }

    private StringBuilder curve(Segment.Cubic cubic) {
        command('c');
        pair(cubic.first());
        pair(cubic.second());
        pair(cubic.end());
        x = scaled(cubic.end().x());
        y = scaled(cubic.end().y());
        return out;
    }

    private void pair(Point point) {
        step(scaled(point.x()) - x);
        step(scaled(point.y()) - y);
    }

    private boolean straight(Segment.Cubic c) {
        Point from = new Point(x / 100.0, y / 100.0);
        Point chord = c.end().minus(from);
        double length = Math.max(chord.norm(), 1e-9);
        double off = Math.max(
                Math.abs(chord.cross(c.first().minus(from))),
                Math.abs(chord.cross(c.second().minus(from))));
        double along1 = chord.dot(c.first().minus(from));
        double along2 = chord.dot(c.second().minus(from));
        double square = length * length;
        return off / length < 0.004 && along1 >= 0 && along2 >= 0 && along1 <= square && along2 <= square;
    }

    private static long scaled(double value) {
        return Decimals.scale(value, DECIMALS);
    }

    private void command(char next) {
        if (command != next || next == 'm') {
            out.append(next);
        }
        command = next;
    }

    /**
     * A number; a space stands before it only where the sign or a command does not divide it from the last, and no nought
     * before its point: in steps this small that would be an eighth of a file.
     */
    private void step(long value) {
        char last = out.charAt(out.length() - 1);
        if (value >= 0 && !Character.isLetter(last)) {
            out.append(' ');
        }
        int from = out.length() + (value < 0 ? 1 : 0);
        Decimals.writeScaled(value, DECIMALS, out);
        if (out.length() > from + 1 && out.charAt(from) == '0') {
            out.deleteCharAt(from);
        }
    }
}
