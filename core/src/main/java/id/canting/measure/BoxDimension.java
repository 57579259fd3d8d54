package id.canting.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How much of the plane a drawing fills when it is looked at ever more closely, by box counting: the slope of the number
 * of boxes it touches against their size, both in logarithms. A line has 1, a filled face 2. It depends on the range of
 * sizes (a grid of dots has 2 above its period and 0 below), so the range is a part of the answer.
 *
 * @param value the slope; 0 where nothing is drawn
 * @param from the smallest box, mm
 * @param to the largest box, mm
 */
public record BoxDimension(double value, double from, double to) {
    /**
     * The dimension of a mask.
     *
     * @param pitch the side of a pixel, mm
     * @param sizes sides of the boxes in pixels, rising, at least two
     */
    public static BoxDimension of(Mask mask, double pitch, List<Integer> sizes) {
        SimpleRegression line = new SimpleRegression();
        for (int size : sizes) {
            line.addData(-StrictMath.log(size), StrictMath.log(Math.max(1, boxes(mask, size))));
        }
        return new BoxDimension(line.getSlope(), sizes.get(0) * pitch, sizes.get(sizes.size() - 1) * pitch);
    }

    /** The dimension over boxes from one length to about another, each twice as large as the one before. */
    public static BoxDimension between(Mask mask, double pitch, double from, double to) {
        int size = (int) Math.max(1, Math.round(from / pitch));
        List<Integer> sizes = new ArrayList<>(List.of(size, 2 * size));
        for (int next = 4 * size; next * pitch <= to * 1.01; next *= 2) {
            sizes.add(next);
        }
        return of(mask, pitch, sizes);
    }

    /** How many boxes of a size hold something drawn. */
    static int boxes(Mask mask, int size) {
        int columns = (mask.width() + size - 1) / size;
        BitSet touched = new BitSet();
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    touched.set(y / size * columns + x / size);
                }
            }
        }
        return touched.cardinality();
    }
}
