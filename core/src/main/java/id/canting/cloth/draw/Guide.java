package id.canting.cloth.draw;

import id.canting.design.Arrangement;
import id.canting.geometry.Point;
import java.util.Arrays;

/** The line along which copies of a figure stand: places and directions at even shares of its own length. */
final class Guide {
    /** Pieces by which a wave is measured: copies then stand true to a millionth of its length. */
    private static final int PIECES = 4096;

    private final Arrangement.Along along;

    /** The length walked along the wave up to each piece's end; empty for lines that are even by themselves. */
    private final double[] walked;

    Guide(Arrangement.Along along) {
        this.along = along;
        this.walked = along.line() == Arrangement.Line.WAVE ? walked(along) : new double[0];
    }

    /** Where a share of the line's length is walked, from the line's middle. */
    Point at(double share) {
        return switch (along.line()) {
            case STRAIGHT -> new Point((share - 0.5) * along.length(), 0);
            case ARC -> arc(share);
            case WAVE -> wave(along, parameter(share));
        };
    }

    /** How the line is turned there, radians, clockwise as seen. */
    double direction(double share) {
        return switch (along.line()) {
            case STRAIGHT -> 0;
            case ARC -> (2 * share - 1) * opening();
            case WAVE ->
                StrictMath.atan2(
                        -along.rise() * 2 * Math.PI * StrictMath.cos(2 * Math.PI * parameter(share)), along.length());
        };
    }

    /** Half the angle that the arc spans about its middle: its tangent's half is the rise over half the chord. */
    private double opening() {
        return 2 * StrictMath.atan2(2 * along.rise(), along.length());
    }

    private Point arc(double share) {
        double half = opening();
        if (Math.abs(half) < 1e-9) {
            return new Point((share - 0.5) * along.length(), 0);
        }
        double angle = (2 * share - 1) * half;
        // The radius has the rise's sign. A difference of cosines as a product stays exact for the flattest arc.
        double radius = along.length() / (2 * StrictMath.sin(half));
        double height = 2 * radius * StrictMath.sin((half + angle) / 2) * StrictMath.sin((half - angle) / 2);
        return new Point(radius * StrictMath.sin(angle), -height);
    }

    private static Point wave(Arrangement.Along along, double parameter) {
        return new Point((parameter - 0.5) * along.length(), -along.rise() * StrictMath.sin(2 * Math.PI * parameter));
    }

    private static double[] walked(Arrangement.Along along) {
        double[] walked = new double[PIECES + 1];
        Point last = wave(along, 0);
        for (int i = 1; i <= PIECES; i++) {
            Point next = wave(along, (double) i / PIECES);
            walked[i] = walked[i - 1] + next.distance(last);
            last = next;
        }
        return walked;
    }

    /** The wave's own parameter where a share of its length is walked. */
    private double parameter(double share) {
        double wanted = share * walked[PIECES];
        int found = Arrays.binarySearch(walked, wanted);
        int piece = Math.min(PIECES - 1, Math.max(0, found >= 0 ? found : -found - 2));
        double step = walked[piece + 1] - walked[piece];
        return Math.min(1, (piece + (wanted - walked[piece]) / step) / PIECES);
    }
}
