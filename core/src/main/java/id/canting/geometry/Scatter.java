package id.canting.geometry;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Points strewn evenly yet without order, no two nearer than a distance: darts thrown into the cells of a grid, then into
 * the quarters of cells that no point covers yet, so that holes stay small (White, Cline and Egbert, "Poisson disk point
 * sets by hierarchical dart throwing", 2007).
 */
public final class Scatter {
    private Scatter() {}

    /** Points inside a region at least so many mm apart; the same source gives the same points. */
    public static List<Point> inside(Region region, double apart, RandomSource random) {
        if (region.isEmpty()) {
            return List.of();
        }
        Sampler sampler = new Sampler(region.bounds(), apart, new Within(region, 0), false, random);
        // Each piece is sought by itself: one smaller than a cell would be missed.
        region.pieces().forEach(piece -> sampler.seed(piece.bounds()));
        sampler.search();
        return sampler.found;
    }

    /**
     * Points on a tile whose opposite sides meet, so that the tile repeats without a seam: distances are measured
     * across the sides, too.
     *
     * @param free which places of the tile may carry a point
     */
    public static List<Point> tile(Box tile, double apart, Predicate<Point> free, RandomSource random) {
        return strewn(tile, apart, free::test, random);
    }

    /**
     * Points on such a tile that lie inside a region and farther from its edge than a distance.
     *
     * @param region around the tile and beyond it, as the repeat continues
     * @param fromEdge mm
     */
    public static List<Point> tile(Box tile, double apart, Region region, double fromEdge, RandomSource random) {
        return strewn(tile, apart, new Within(region, fromEdge), random);
    }

    private static List<Point> strewn(Box tile, double apart, Free free, RandomSource random) {
        Sampler sampler = new Sampler(tile, apart, free, true, random);
        sampler.lay(EvenPoints.SHARED);
        sampler.search();
        return sampler.found;
    }

    /** Points on such a tile that may lie anywhere, one mm apart, by darts alone. */
    static List<Point> thrown(Box tile, RandomSource random) {
        Sampler sampler = new Sampler(tile, 1 + 1e-9, place -> true, true, random);
        sampler.search();
        return sampler.found;
    }

    /** Where points may lie. */
    private interface Free {
        boolean at(Point place);

        /** Whether there is surely no such place within a distance of one. */
        default boolean nowhere(double x, double y, double reach) {
            return false;
        }
    }

    private record Within(Region region, double fromEdge) implements Free {
        @Override
        public boolean at(Point place) {
            return fromEdge == 0 ? region.contains(place) : region.holds(place, fromEdge);
        }

        @Override
        public boolean nowhere(double x, double y, double reach) {
            return region.surelyBeyond(x, y, reach);
        }
    }

    /** Squares of one size by their corners, left and top. */
    private static final class Squares {
        private static final int HEAPS = 8;

        private final double width;
        private final double height;
        private double[] xs = new double[256];
        private double[] ys = new double[256];
        private int count;

        Squares(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /**
         * The squares dealt out at random onto a few heaps, heap after heap: no direction comes first, yet those that
         * follow one another lie near, which is faster than any order.
         */
        Squares dealt(RandomSource random) {
            int[] heap = new int[count];
            int[] next = new int[HEAPS + 1];
            for (int i = 0; i < count; i++) {
                heap[i] = (int) (random.nextLong() >>> 61);
                next[heap[i] + 1]++;
            }
            for (int i = 0; i < HEAPS; i++) {
                next[i + 1] += next[i];
            }
            Squares dealt = new Squares(width, height);
            dealt.xs = new double[count];
            dealt.ys = new double[count];
            dealt.count = count;
            for (int i = 0; i < count; i++) {
                int place = next[heap[i]]++;
                dealt.xs[place] = xs[i];
                dealt.ys[place] = ys[i];
            }
            return dealt;
        }

        void add(double x, double y) {
            if (count == xs.length) {
                xs = Arrays.copyOf(xs, 2 * count);
                ys = Arrays.copyOf(ys, 2 * count);
            }
            xs[count] = x;
            ys[count++] = y;
        }
    }

    /**
     * One run of the algorithm on a grid whose cells hold at most one point each. Where opposite sides meet, cells beyond
     * the sides hold copies of the points across, so that a place never looks farther than its neighbours.
     */
    private static final class Sampler {
        /** How often what is left open of a cell is tried: holes then stay smaller than with 30 tries around each point. */
        private static final int SEARCHES = 2;

        private static final int SEEDS = 30;

        /** Farther off than any point. */
        private static final double NONE = 1e200;

        private final Box box;
        private final double apart;
        private final Free free;
        private final boolean wraps;
        private final RandomSource random;
        private final double cellWidth;
        private final double cellHeight;
        private final int columns;
        private final int rows;

        /** How many columns and rows away a point can lie too near: so many lie beyond each side. */
        private final int reachColumns;

        private final int reachRows;
        private final int stride;

        /** The point of each cell; {@link #NONE} where there is none. */
        private final double[] xs;

        private final double[] ys;

        /** The cells where a point can lie too near, as steps in the grid, nearest first: they are the likeliest. */
        private final int[] around;

        private final List<Point> found = new ArrayList<>();

        /** The cells where a place may still be open; all of them as long as nothing was laid. */
        private final boolean[] open;

        Sampler(Box box, double apart, Free free, boolean wraps, RandomSource random) {
            if (!(apart > 0)) {
                throw new IllegalArgumentException("scattered points need a distance above 0 mm, but have " + apart);
            }
            this.box = box;
            this.apart = apart;
            this.free = free;
            this.wraps = wraps;
            this.random = random;
            double cell = apart / Math.sqrt(2);
            this.columns = Math.max(1, (int) Math.ceil(box.width() / cell));
            this.rows = Math.max(1, (int) Math.ceil(box.height() / cell));
            this.cellWidth = box.width() / columns;
            this.cellHeight = box.height() / rows;
            this.reachColumns = (int) Math.ceil(apart / cellWidth);
            this.reachRows = (int) Math.ceil(apart / cellHeight);
            this.stride = Math.addExact(columns, 2 * reachColumns);
            this.xs = new double[Math.multiplyExact(stride, Math.addExact(rows, 2 * reachRows))];
            this.ys = new double[xs.length];
            Arrays.fill(xs, NONE);
            this.around = around();
            this.open = new boolean[xs.length];
            Arrays.fill(open, true);
        }

        private int[] around() {
            record Step(double gap, int cells) {}
            List<Step> steps = new ArrayList<>();
            for (int r = -reachRows; r <= reachRows; r++) {
                for (int c = -reachColumns; c <= reachColumns; c++) {
                    double dx = Math.max(0, Math.abs(c) - 1) * cellWidth;
                    double dy = Math.max(0, Math.abs(r) - 1) * cellHeight;
                    double gap = dx * dx + dy * dy;
                    if (gap < apart * apart) {
                        steps.add(new Step(gap + (Math.abs(c) + Math.abs(r)) * 1e-3 * gap, r * stride + c));
                    }
                }
            }
            return steps.stream()
                    .sorted(Comparator.comparingDouble(Step::gap))
                    .mapToInt(Step::cells)
                    .toArray();
        }

        /** Tries places within a part of the box. */
        void seed(Box part) {
            int seeds = Math.max(SEEDS, (int) Math.min(4000, part.area() / (apart * apart)));
            for (int i = 0; i < seeds; i++) {
                add(random.between(part.left(), part.right()), random.between(part.top(), part.bottom()));
            }
        }

        /**
         * Lays points that were strewn once over the tile, turned and shifted by chance. Open are then only the cells
         * near its sides, where the points do not fit together, and around places that may not carry a point.
         */
        void lay(EvenPoints points) {
            Arrays.fill(open, false);
            for (int row = 0; row < rows; row++) {
                boolean side = row <= reachRows || row >= rows - 1 - reachRows;
                int from = cell(0, row);
                Arrays.fill(open, from, from + (side ? columns : Math.min(columns, reachColumns + 1)), true);
                Arrays.fill(open, from + Math.max(0, columns - 1 - reachColumns), from + columns, true);
            }
            points.over(box, apart, random, this::layOne);
        }

        private void layOne(double x, double y) {
            int column = column(x);
            int row = row(y);
            int cell = cell(column, row);
            if (open[cell] && crowded(x, y, cell)) {
                return;
            }
            Point point = new Point(x, y);
            if (!free.at(point)) {
                for (int step : around) {
                    open[cell + step] = true;
                }
                return;
            }
            found.add(point);
            copy(x, y, column, row);
        }

        /** Tries the cells without a point in any order, then what of them no point covers, in smaller squares. */
        void search() {
            Squares squares = new Squares(cellWidth, cellHeight);
            double reach = cellWidth + cellHeight;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int cell = cell(column, row);
                    if (!open[cell] || xs[cell] != NONE) {
                        continue;
                    }
                    double x = box.left() + column * cellWidth;
                    double y = box.top() + row * cellHeight;
                    if (!free.nowhere(x + cellWidth / 2, y + cellHeight / 2, reach)) {
                        squares.add(x, y);
                    }
                }
            }
            squares = squares.dealt(random);
            dart(squares, 1);
            dart(quarters(squares), SEARCHES);
        }

        private void dart(Squares open, int most) {
            for (int round = 0; round < most; round++) {
                for (int i = 0; i < open.count; i++) {
                    add(open.xs[i] + random.next() * open.width, open.ys[i] + random.next() * open.height);
                }
            }
        }

        /** The quarters of squares that can still hold a point. */
        private Squares quarters(Squares open) {
            double width = open.width / 2;
            double height = open.height / 2;
            Squares quarters = new Squares(width, height);
            for (int i = 0; i < open.count; i++) {
                if (!covered(open.xs[i] + width, open.ys[i] + height, width, height)) {
                    for (int quarter = 0; quarter < 4; quarter++) {
                        double x = open.xs[i] + (quarter & 1) * width;
                        double y = open.ys[i] + (quarter >> 1) * height;
                        if (!covered(x + width / 2, y + height / 2, width / 2, height / 2)) {
                            quarters.add(x, y);
                        }
                    }
                }
            }
            return quarters;
        }

        /** Whether every place of a square is too near to one of the points. */
        private boolean covered(double x, double y, double halfWidth, double halfHeight) {
            int cell = cell(column(x), row(y));
            double limit = apart * apart;
            for (int step : around) {
                double dx = Math.abs(xs[cell + step] - x) + halfWidth;
                double dy = Math.abs(ys[cell + step] - y) + halfHeight;
                if (dx * dx + dy * dy < limit) {
                    return true;
                }
            }
            return false;
        }

        private int column(double x) {
            return Math.min(columns - 1, (int) ((x - box.left()) / cellWidth));
        }

        private int row(double y) {
            return Math.min(rows - 1, (int) ((y - box.top()) / cellHeight));
        }

        /** Puts a point there if it keeps its distance and the place is free. */
        private boolean add(double x, double y) {
            if (!(x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom())) {
                return false;
            }
            int column = column(x);
            int row = row(y);
            if (crowded(x, y, cell(column, row))) {
                return false;
            }
            Point point = new Point(x, y);
            if (!free.at(point)) {
                return false;
            }
            found.add(point);
            if (wraps) {
                copy(x, y, column, row);
            } else {
                put(x, y, cell(column, row));
            }
            return true;
        }

        private int cell(int column, int row) {
            return (row + reachRows) * stride + column + reachColumns;
        }

        private boolean crowded(double x, double y, int cell) {
            double limit = apart * apart;
            for (int step : around) {
                double dx = xs[cell + step] - x;
                double dy = ys[cell + step] - y;
                if (dx * dx + dy * dy < limit) {
                    return true;
                }
            }
            return false;
        }

        /** The point and what of it is seen beyond the sides. */
        private void copy(double x, double y, int column, int row) {
            int lowest = -((row + reachRows) / rows);
            int leftmost = -((column + reachColumns) / columns);
            for (int down = lowest; row + down * rows < rows + reachRows; down++) {
                for (int across = leftmost; column + across * columns < columns + reachColumns; across++) {
                    put(
                            x + across * box.width(),
                            y + down * box.height(),
                            cell(column + across * columns, row + down * rows));
                }
            }
        }

        private void put(double x, double y, int cell) {
            xs[cell] = x;
            ys[cell] = y;
        }
    }
}
