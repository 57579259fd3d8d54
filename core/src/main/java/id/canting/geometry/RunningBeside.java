package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells lines that run beside another for a stretch from those that only cross others or lie alone. It compares chords that
 * share a cell, so it is quick on whole cloths, and it errs on the side of saying that a line does.
 */
public final class RunningBeside {
    /** Sine of the angle up to which two chords run alike. */
    private static final double ALIKE = 0.3;

    private static final int BITS = 18;
    private static final long HALF = 1L << BITS - 1;

    private final double near;
    private final List<LinePiece> chords = new ArrayList<>();
    private int[] lineOf = new int[1024];
    private final BitSet beside = new BitSet();

    private RunningBeside(double near) {
        this.near = near;
    }

    /**
     * Points at even distances along a line, and its last.
     *
     * @param points at least one
     * @param step mm along the line
     */
    public static List<Point> even(List<Point> points, double step) {
        List<Point> even = new ArrayList<>(List.of(points.get(0)));
        double left = step;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            double length = from.distance(points.get(i));
            double at = left;
            for (; at <= length; at += step) {
                even.add(from.toward(points.get(i), at / length));
            }
            left = at - length;
        }
        even.add(points.get(points.size() - 1));
        return even;
    }

    /**
     * The numbers of lines that run beside another.
     *
     * @param lines of chords about as long as one another, mm, within some kilometres
     * @param near how far from another a chord's middle may lie, mm
     */
    public static BitSet of(List<List<Point>> lines, double near) {
        RunningBeside all = new RunningBeside(near);
        double longest = near;
        for (int line = 0; line < lines.size(); line++) {
            List<Point> points = lines.get(line);
            for (int i = 1; i < points.size(); i++) {
                longest = Math.max(longest, all.add(line, points.get(i - 1), points.get(i)));
            }
        }
        all.compare(2 * longest);
        return all.beside;
    }

    private double add(int line, Point from, Point to) {
        if (chords.size() == lineOf.length) {
            lineOf = Arrays.copyOf(lineOf, 2 * lineOf.length);
        }
        lineOf[chords.size()] = line;
        chords.add(new LinePiece(from, to));
        return from.distance(to);
    }

    /** Puts every chord into each cell that its neighbourhood meets, sorts by cells, and compares within each. */
    private void compare(double side) {
        long[] places = new long[9 * chords.size()];
        int count = 0;
        for (int i = 0; i < chords.size(); i++) {
            Point from = chords.get(i).from();
            Point to = chords.get(i).to();
            long right = cell(Math.max(from.x(), to.x()) + near, side);
            long bottom = cell(Math.max(from.y(), to.y()) + near, side);
            for (long row = cell(Math.min(from.y(), to.y()) - near, side); row <= bottom; row++) {
                for (long column = cell(Math.min(from.x(), to.x()) - near, side); column <= right; column++) {
                    places[count++] = (row << BITS | column) << 63 - 2 * BITS | i;
                }
            }
        }
        Arrays.sort(places, 0, count);
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && places[to] >>> 63 - 2 * BITS == places[from] >>> 63 - 2 * BITS) {
                to++;
            }
            compare(places, from, to);
            from = to;
        }
    }

    private static long cell(double place, double side) {
        return Math.max(0, Math.min(2 * HALF - 1, HALF + (long) Math.floor(place / side)));
    }

    private void compare(long[] places, int from, int to) {
        long chord = (1L << 63 - 2 * BITS) - 1;
        for (int i = from; i < to; i++) {
            int one = (int) (places[i] & chord);
            for (int j = i + 1; j < to; j++) {
                int other = (int) (places[j] & chord);
                boolean told = beside.get(lineOf[one]) && beside.get(lineOf[other]);
                if (!told && lineOf[one] != lineOf[other] && alike(chords.get(one), chords.get(other))) {
                    beside.set(lineOf[one]);
                    beside.set(lineOf[other]);
                }
            }
        }
    }

    private boolean alike(LinePiece one, LinePiece other) {
        double ax = one.to().x() - one.from().x();
        double ay = one.to().y() - one.from().y();
        double bx = other.to().x() - other.from().x();
        double by = other.to().y() - other.from().y();
        double across = ax * by - ay * bx;
        return across * across <= ALIKE * ALIKE * (ax * ax + ay * ay) * (bx * bx + by * by)
                && (other.distance(one.from().toward(one.to(), 0.5)) <= near
                        || one.distance(other.from().toward(other.to(), 0.5)) <= near);
    }
}
