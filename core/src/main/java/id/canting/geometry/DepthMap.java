package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** How deep places lie below the edge of an area, looked up between the places of a grid where it was measured. */
public final class DepthMap {
    /** From one place of the grid to the next, mm: a tenth of how wide the softest edges of ties are. */
    private static final double FINE = 0.2;

    /** The most places; a large area has a coarser grid. */
    private static final double MOST = 4e6;

    /** Coverage as {@link DepthField} reads it. */
    private static final int COVERED = 0xFF000000;

    private final double left;
    private final double top;
    private final double step;
    private final int columns;
    private final int rows;
    private final float[] depths;

    /** The depths in an area, which may be empty. */
    public DepthMap(Region area) {
        Box box = area.isEmpty() ? Box.sized(0, 0, 0, 0) : area.bounds();
        step = Math.max(FINE, Math.sqrt(box.area() / MOST));
        // A place outside on every side, so that what is looked up always lies between four.
        columns = (int) Math.ceil(box.width() / step) + 3;
        rows = (int) Math.ceil(box.height() / step) + 3;
        left = box.left() - 1.5 * step;
        top = box.top() - 1.5 * step;
        int[] covered = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Point place = new Point(left + (column + 0.5) * step, top + (row + 0.5) * step);
                covered[row * columns + column] = area.contains(place) ? COVERED : 0;
            }
        }
        double[] measured = DepthField.of(pieces(area), covered, columns);
        depths = new float[measured.length];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = covered[i] == 0 ? 0 : (float) (measured[i] * step);
        }
    }

    /** The pieces of the edge in steps of the grid: x and y of both ends. */
    private double[] pieces(Region area) {
        List<Point> ends = new ArrayList<>();
        for (Path contour : area.contours()) {
            List<Point> points = contour.points(FINE);
            for (int i = 0; i < points.size(); i++) {
                Point from = points.get(i);
                Point to = points.get((i + 1) % points.size());
                if (!from.equals(to)) {
                    ends.add(from);
                    ends.add(to);
                }
            }
        }
        return ends.stream()
                .flatMapToDouble(end -> DoubleStream.of((end.x() - left) / step, (end.y() - top) / step))
                .toArray();
    }

    /** The depth of a place, mm; 0 for one outside. */
    public double at(double x, double y) {
        double u = (x - left) / step - 0.5;
        double v = (y - top) / step - 0.5;
        if (!(u >= 0 && v >= 0 && u < columns - 1 && v < rows - 1)) {
            return 0;
        }
        int column = (int) u;
        int row = (int) v;
        double across = u - column;
        double down = v - row;
        int at = row * columns + column;
        double above = depths[at] + (depths[at + 1] - depths[at]) * across;
        double below = depths[at + columns] + (depths[at + columns + 1] - depths[at + columns]) * across;
        return above + (below - above) * down;
    }
}
