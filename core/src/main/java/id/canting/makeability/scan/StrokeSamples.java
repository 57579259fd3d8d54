package id.canting.makeability.scan;

import id.canting.geometry.Point;

/** A strand at even steps; the end of a loop does not repeat its start. */
public final class StrokeSamples {
    private final StrokeModel strand;
    private final Point[] places;
    private final double[] half;
    private final double step;

    private StrokeSamples(StrokeModel strand, Point[] places, double[] half, double step) {
        this.strand = strand;
        this.places = places;
        this.half = half;
        this.step = step;
    }

    /** A strand at even steps of at most so many mm. */
    public static StrokeSamples along(StrokeModel strand, double wanted) {
        double length = 0;
        for (int i = 0; i < strand.pieces(); i++) {
            length += strand.point(i).distance(strand.point(i + 1));
        }
        int steps = (int) Math.max(1, Math.ceil(length / wanted));
        int count = strand.isLoop() ? steps : steps + 1;
        Point[] places = new Point[count];
        double[] half = new double[count];
        int piece = 0;
        double before = 0;
        double piecing = strand.point(0).distance(strand.point(1));
        for (int i = 0; i < count; i++) {
            double at = length * i / steps;
            while (piece < strand.pieces() - 1 && at > before + piecing) {
                before += piecing;
                piece++;
                piecing = strand.point(piece).distance(strand.point(piece + 1));
            }
            double share = piecing == 0 ? 0 : Math.min(1, (at - before) / piecing);
            places[i] = strand.point(piece).toward(strand.point(piece + 1), share);
            half[i] = strand.half(piece) + share * (strand.half(piece + 1) - strand.half(piece));
        }
        return new StrokeSamples(strand, places, half, length / steps);
    }

    public StrokeModel strand() {
        return strand;
    }

    public Point place(int i) {
        return places[i];
    }

    /** Half the width at a step, mm. */
    double half(int i) {
        return half[i];
    }

    /** From one place to the next, mm. */
    public double step() {
        return step;
    }

    public int count() {
        return places.length;
    }
}
