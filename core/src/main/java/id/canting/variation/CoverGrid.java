package id.canting.variation;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.Arrays;
import java.util.List;

/** Cloth in small squares, each with the figure that covers it, to tell where several do. What lies beside it is left out. */
final class CoverGrid {
    /** The side of a square, mm. */
    static final double SIDE = 1;

    private static final int CROSSED = -1;

    private final Box cloth;
    private final int width;
    private final int height;
    private final int[] cover;
    private int figure;
    private int crossed;

    CoverGrid(Box cloth) {
        this.cloth = cloth;
        this.width = (int) Math.ceil(cloth.width() / SIDE);
        this.height = (int) Math.ceil(cloth.height() / SIDE);
        this.cover = new int[width * height];
    }

    /** What is laid from now on belongs to another figure. */
    void next() {
        figure++;
    }

    /** The cloth that two figures or more cover, mm2. */
    double crossed() {
        return crossed * SIDE * SIDE;
    }

    /** Lays an area given by the corners of its outlines; what lies within a second outline is a hole. */
    void fill(List<List<Point>> outlines) {
        double top = outlines.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .min()
                .orElse(0);
        double bottom = outlines.stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(0);
        int first = Math.max(0, row(top));
        int last = Math.min(height - 1, row(bottom));
        double[] cuts = new double[outlines.stream().mapToInt(List::size).sum()];
        for (int row = first; row <= last; row++) {
            double y = cloth.top() + (row + 0.5) * SIDE;
            int count = 0;
            for (List<Point> outline : outlines) {
                count = cuts(outline, y, cuts, count);
            }
            Arrays.sort(cuts, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                int from = Math.max(0, (int) Math.ceil((cuts[i] - cloth.left()) / SIDE - 0.5));
                int to = Math.min(width - 1, (int) Math.floor((cuts[i + 1] - cloth.left()) / SIDE - 0.5));
                for (int column = from; column <= to; column++) {
                    cover(row * width + column);
                }
            }
        }
    }

    private static int cuts(List<Point> outline, double y, double[] cuts, int count) {
        int found = count;
        Point before = outline.get(outline.size() - 1);
        for (Point corner : outline) {
            if (before.y() <= y != corner.y() <= y) {
                cuts[found++] = before.x() + (y - before.y()) / (corner.y() - before.y()) * (corner.x() - before.x());
            }
            before = corner;
        }
        return found;
    }

    /** Lays a line as thin as a square. */
    void line(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            int steps = (int) Math.max(1, Math.ceil(from.distance(to) / SIDE));
            for (int step = 0; step <= steps; step++) {
                double share = (double) step / steps;
                int row = row(from.y() + share * (to.y() - from.y()));
                int column = (int) Math.floor((from.x() + share * (to.x() - from.x()) - cloth.left()) / SIDE);
                if (row >= 0 && row < height && column >= 0 && column < width) {
                    cover(row * width + column);
                }
            }
        }
    }

    private int row(double y) {
        return (int) Math.floor((y - cloth.top()) / SIDE);
    }

    private void cover(int square) {
        int before = cover[square];
        if (before == 0) {
            cover[square] = figure;
        } else if (before != figure && before != CROSSED) {
            cover[square] = CROSSED;
            crossed++;
        }
    }
}
