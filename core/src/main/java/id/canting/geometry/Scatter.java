package id.canting.geometry;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Points strewn evenly yet without order, no two nearer than a distance: Bridson's Poisson-disc sampling (SIGGRAPH
 * 2007) with 30 tries a point.
 */
public final class Scatter {
    private static final int TRIES = 30;

    private Scatter() {}

    /** Points inside a region at least so many mm apart; the same source gives the same points. */
    public static List<Point> inside(Region region, double apart, RandomSource random) {
        if (region.isEmpty()) {
            return List.of();
        }
        List<Point> all = new ArrayList<>();
        for (Region piece : region.pieces()) {
            all.addAll(new Sampler(piece.bounds(), apart, piece::contains, false, random).run(all));
        }
        return all;
    }

    /**
     * Points on a tile whose opposite sides meet, so that the tile repeats without a seam: distances are measured
     * across the sides, too.
     *
     * @param free which places of the tile may carry a point
     */
    public static List<Point> tile(Box tile, double apart, Predicate<Point> free, RandomSource random) {
        return new Sampler(tile, apart, free, true, random).run(List.of());
    }

    /** One run of the algorithm on a background grid whose cells hold at most one point each. */
    private static final class Sampler {
        private final Box box;
        private final double apart;
        private final Predicate<Point> free;
        private final boolean wraps;
        private final RandomSource random;
        private final int columns;
        private final int rows;
        private final Point[] grid;

        /** How many columns and rows away a point can lie too near. */
        private final int reachColumns;

        private final int reachRows;
        private final List<Point> found = new ArrayList<>();

        Sampler(Box box, double apart, Predicate<Point> free, boolean wraps, RandomSource random) {
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
            this.grid = new Point[Math.multiplyExact(columns, rows)];
            this.reachColumns = (int) Math.ceil(apart * columns / box.width());
            this.reachRows = (int) Math.ceil(apart * rows / box.height());
        }

        /** New seeds are tried all over the box first, so that pieces the growth cannot reach are filled, too. */
        List<Point> run(List<Point> before) {
            int seeds = Math.max(TRIES, (int) Math.min(4000, box.area() / (apart * apart)));
            for (int i = 0; i < seeds; i++) {
                Point seed =
                        new Point(random.between(box.left(), box.right()), random.between(box.top(), box.bottom()));
                if (fits(seed) && before.stream().noneMatch(p -> p.distance(seed) < apart)) {
                    add(seed);
                    grow();
                }
            }
            return found;
        }

        private void grow() {
            List<Point> active = new ArrayList<>();
            active.add(found.get(found.size() - 1));
            while (!active.isEmpty()) {
                int pick = random.below(active.size());
                Point from = active.get(pick);
                boolean grew = false;
                for (int i = 0; i < TRIES && !grew; i++) {
                    double reach = apart * Math.sqrt(random.between(1, 4));
                    Point next = wrapped(from.plus(Point.polar(reach, random.between(0, 2 * Math.PI))));
                    if (box.contains(next) && fits(next)) {
                        add(next);
                        active.add(next);
                        grew = true;
                    }
                }
                if (!grew) {
                    active.set(pick, active.get(active.size() - 1));
                    active.remove(active.size() - 1);
                }
            }
        }

        private Point wrapped(Point p) {
            if (!wraps) {
                return p;
            }
            return new Point(
                    box.left() + floorMod(p.x() - box.left(), box.width()),
                    box.top() + floorMod(p.y() - box.top(), box.height()));
        }

        private void add(Point p) {
            found.add(p);
            grid[row(p) * columns + column(p)] = p;
        }

        private int column(Point p) {
            return Math.min(columns - 1, (int) ((p.x() - box.left()) / box.width() * columns));
        }

        private int row(Point p) {
            return Math.min(rows - 1, (int) ((p.y() - box.top()) / box.height() * rows));
        }

        /** Looks at the nearest cells first, which are the likeliest to be in the way. */
        private boolean fits(Point p) {
            int c = column(p);
            int r = row(p);
            for (int away = 0; away <= Math.max(reachColumns, reachRows); away++) {
                if (ringTaken(p, c, r, away)) {
                    return false;
                }
            }
            return free.test(p);
        }

        /** Whether a point of the cells so many columns or rows away is too near. */
        private boolean ringTaken(Point p, int c, int r, int away) {
            for (int dr = -Math.min(away, reachRows); dr <= Math.min(away, reachRows); dr++) {
                int step = Math.abs(dr) == away || away == 0 ? 1 : 2 * away;
                for (int dc = -away; dc <= away; dc += step) {
                    if (Math.abs(dc) <= reachColumns && taken(p, c + dc, r + dr)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean taken(Point p, int c, int r) {
            boolean off = c < 0 || r < 0 || c >= columns || r >= rows;
            if (off && !wraps) {
                return false;
            }
            Point other =
                    off ? grid[Math.floorMod(r, rows) * columns + Math.floorMod(c, columns)] : grid[r * columns + c];
            return other != null && gap(p, other) < apart;
        }

        private double gap(Point p, Point q) {
            double dx = Math.abs(p.x() - q.x());
            double dy = Math.abs(p.y() - q.y());
            if (wraps) {
                dx = Math.min(dx, box.width() - dx);
                dy = Math.min(dy, box.height() - dy);
            }
            return Math.sqrt(dx * dx + dy * dy);
        }

        private static double floorMod(double value, double modulus) {
            double rest = value % modulus;
            return rest < 0 ? rest + modulus : rest;
        }
    }
}
