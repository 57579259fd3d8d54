package id.canting.motifs.banyuasin;

import id.canting.geometry.Point;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A disc shared out among cells as on a ball seen from one side: a hexagonal packing whose cells grow narrower towards
 * the rim, no two alike, evened out by Lloyd's steps (1982). The disc has radius 1.
 */
public final class SphereCells {
    /** How far around the ball its cells are seen, in quarter turns. */
    private static final double SEEN = 0.8;

    private static final int RIM = 72;
    private static final int STEPS = 2;

    /** How far a place strays from its lattice, so that the cells are angular and unlike, in lattice steps. */
    private static final double STRAY = 0.26;

    private SphereCells() {}

    /** The corners of so many cells, from the middle outward. */
    public static List<List<Point>> of(int count, RandomSource random) {
        List<Point> seeds = seeds(count, random);
        List<List<Point>> cells = shared(seeds);
        for (int i = 0; i < STEPS; i++) {
            seeds = cells.stream().map(SphereCells::middle).toList();
            cells = shared(seeds);
        }
        return cells.stream()
                .map(cell -> cell.stream().map(SphereCells::seen).toList())
                .toList();
    }

    /** Whether a corner of a cell lies on the rim of the disc. */
    public static boolean onRim(Point corner) {
        return corner.norm() > 0.995;
    }

    /** The nearest places of a hexagonal lattice to a place off its symmetries, scaled to fit the disc. */
    private static List<Point> seeds(int count, RandomSource random) {
        List<Point> lattice = new ArrayList<>();
        Point off = new Point(0.17, 0.09);
        int reach = (int) Math.ceil(Math.sqrt(count)) + 2;
        for (int row = -reach; row <= reach; row++) {
            for (int i = -reach; i <= reach; i++) {
                double x = i + (Math.floorMod(row, 2) == 0 ? 0 : 0.5);
                lattice.add(new Point(x, row * Math.sqrt(0.75)).minus(off));
            }
        }
        lattice.sort(Comparator.comparingDouble(Point::norm));
        double scale = Math.sqrt(Math.sqrt(0.75) * count / Math.PI);
        return lattice.subList(0, count).stream()
                .map(p -> p.plus(new Point(random.between(-STRAY, STRAY), random.between(-STRAY, STRAY))))
                .map(p -> p.times(Math.min(1 / scale, 0.97 / Math.max(1e-9, p.norm()))))
                .toList();
    }

    /** The part of the disc nearer to each place than to any other. */
    private static List<List<Point>> shared(List<Point> seeds) {
        List<List<Point>> cells = new ArrayList<>();
        for (Point seed : seeds) {
            List<Point> cell = new ArrayList<>();
            for (int i = 0; i < RIM; i++) {
                cell.add(Point.polar(1, 2 * Math.PI * i / RIM));
            }
            for (Point other : seeds) {
                if (other.distance(seed) > 1e-9) {
                    cell = nearer(cell, seed, other);
                }
            }
            cells.add(cell);
        }
        return cells;
    }

    private static List<Point> nearer(List<Point> cell, Point seed, Point other) {
        Point step = other.minus(seed);
        double limit = step.dot(seed.toward(other, 0.5));
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
            Point here = cell.get(i);
            Point next = cell.get((i + 1) % cell.size());
            double inside = limit - step.dot(here);
            double after = limit - step.dot(next);
            if (inside >= 0) {
                kept.add(here);
            }
            if (inside * after < 0) {
                kept.add(here.toward(next, inside / (inside - after)));
            }
        }
        return kept;
    }

    private static Point middle(List<Point> cell) {
        double twice = 0;
        Point sum = Point.ZERO;
        for (int i = 0; i < cell.size(); i++) {
            Point here = cell.get(i);
            Point next = cell.get((i + 1) % cell.size());
            twice += here.cross(next);
            sum = sum.plus(here.plus(next).times(here.cross(next)));
        }
        return sum.times(1 / (3 * twice));
    }

    /** A place of the ball as it is seen: the rim turns away. */
    private static Point seen(Point p) {
        double r = p.norm();
        double full = StrictMath.sin(Math.PI / 2 * SEEN);
        return r < 1e-9 ? p : p.times(StrictMath.sin(Math.PI / 2 * SEEN * r) / full / r);
    }
}
