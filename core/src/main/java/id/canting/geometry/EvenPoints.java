package id.canting.geometry;

import id.canting.random.RandomSource;
import java.util.List;

/**
 * Points strewn once over a square whose opposite sides meet, one unit apart at least, to be laid over larger grounds
 * again and again: a tileable set of blue noise. The square is so large that its return is lost in the irregularity.
 */
final class EvenPoints {
    /** The one set, the same in every run. */
    static final EvenPoints SHARED = new EvenPoints(64);

    private final double side;
    private final double[] xs;
    private final double[] ys;

    private EvenPoints(double side) {
        List<Point> points = Scatter.thrown(Box.sized(0, 0, side, side), RandomSource.of(1));
        this.side = side;
        this.xs = points.stream().mapToDouble(Point::x).toArray();
        this.ys = points.stream().mapToDouble(Point::y).toArray();
    }

    /** Takes one point. */
    interface Taker {
        void take(double x, double y);
    }

    /**
     * Gives those points that fall on a box when the set, repeated without end, is mirrored and shifted by chance.
     *
     * @param apart mm that a unit of the set stands for
     */
    void over(Box box, double apart, RandomSource random, Taker taker) {
        long chance = random.nextLong();
        double flipX = (chance & 1) == 0 ? 1 : -1;
        double flipY = (chance & 2) == 0 ? 1 : -1;
        double[] across = (chance & 4) == 0 ? xs : ys;
        double[] down = (chance & 4) == 0 ? ys : xs;
        double shiftX = random.between(0, side);
        double shiftY = random.between(0, side);
        double period = side * apart;
        for (int i = 0; i < xs.length; i++) {
            double left = wrapped(flipX * across[i] + shiftX) * apart;
            double top = wrapped(flipY * down[i] + shiftY) * apart;
            for (double y = top; y <= box.height(); y += period) {
                for (double x = left; x <= box.width(); x += period) {
                    taker.take(box.left() + x, box.top() + y);
                }
            }
        }
    }

    private double wrapped(double value) {
        return value - Math.floor(value / side) * side;
    }
}
