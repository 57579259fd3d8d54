package id.canting.geometry;

import id.canting.random.RandomSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lines that follow a field of directions at even distances: Jobard and Lefer, "Creating evenly-spaced streamlines of
 * arbitrary density" (Visualization in Scientific Computing 1997). A line starts where it is a whole distance from
 * every other and grows both ways until another comes nearer than half the distance.
 */
public final class Streamlines {
    private static final double STEPS_A_DISTANCE = 4;
    /** Room that a line needs to start beside another, and in a gap that these leave, as a share of the distance. */
    private static final double BESIDE = 0.98;

    private static final double IN_A_GAP = 0.82;
    /** Lines come a little nearer between two steps than at them. */
    private static final double BETWEEN_STEPS = 1.08;

    private static final int BISECTIONS = 6;
    private static final double SHARPEST = StrictMath.cos(Math.toRadians(35));
    private static final double TURN_A_POINT = Math.toRadians(14);
    private static final double LONGEST_PIECE = 8;
    /**
     * How far a piece may turn for its length, radians times mm: one that runs straight and bends at its end swings out
     * by an eighth of it.
     */
    private static final double TURN_TIMES_LENGTH = 0.4;

    private final Predicate<Point> inside;
    private final LineField field;
    private final Reach reach;
    private final Optional<Box> tile;
    private final RandomSource random;
    private final double step;
    private final double least;
    private final Neighbours known;
    private final List<Path> lines = new ArrayList<>();
    private final Deque<Point> seeds = new ArrayDeque<>();

    /**
     * How lines keep their distances, mm.
     *
     * @param apart from a line to the next; never less than half of it
     * @param shortest lines below this length are left out
     * @param longest lines end at about this length and another goes on; infinite for lines from edge to edge
     */
    public record Reach(double apart, double shortest, double longest) {
        /** Checks the lengths. */
        public Reach {
            if (!(apart > 0 && shortest >= 0 && longest > 0)) {
                throw new IllegalArgumentException(
                        "streamlines need distances above 0 mm, but have " + apart + ", " + shortest + ", " + longest);
            }
        }

        /** The least distance between two lines. */
        public double least() {
            return apart / 2;
        }
    }

    private Streamlines(
            Predicate<Point> inside, LineField field, Reach reach, Optional<Box> tile, RandomSource random) {
        this.inside = inside;
        this.field = field;
        this.reach = reach;
        this.tile = tile;
        this.random = random;
        this.step = reach.apart / STEPS_A_DISTANCE;
        this.least = reach.least() * BETWEEN_STEPS;
        this.known = new Neighbours(reach.apart, tile);
    }

    /**
     * The lines in a region.
     *
     * @param first where the first line passes
     * @param random where lines of limited length end
     */
    public static List<Path> inside(Region region, LineField field, Reach reach, Point first, RandomSource random) {
        if (region.isEmpty()) {
            return List.of();
        }
        return new Streamlines(region::contains, field, reach, Optional.empty(), random).run(region.bounds(), first);
    }

    /**
     * The lines on a tile whose opposite sides meet, so that it repeats without a seam. A line starts on the tile and
     * may leave it by up to its length.
     *
     * @param inside which places of the tile may carry a line
     * @param field directions on the tile
     */
    public static List<Path> tile(
            Box tile, Predicate<Point> inside, LineField field, Reach reach, RandomSource random) {
        return new Streamlines(
                        p -> inside.test(tile.wrapped(p)),
                        p -> field.at(tile.wrapped(p)),
                        reach,
                        Optional.of(tile),
                        random)
                .run(tile, tile.centre());
    }

    private List<Path> run(Box box, Point first) {
        seeds.add(first);
        drain(BESIDE);
        int columns = (int) Math.ceil(box.width() / reach.apart);
        int rows = (int) Math.ceil(box.height() / reach.apart);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                seeds.add(new Point(
                        box.left() + (column + 0.5) * box.width() / columns,
                        box.top() + (row + 0.5) * box.height() / rows));
                drain(IN_A_GAP);
            }
        }
        return lines;
    }

    private void drain(double roomy) {
        while (!seeds.isEmpty()) {
            Point seed = seeds.remove();
            Point at = tile.map(box -> box.wrapped(seed)).orElse(seed);
            if (inside.test(at) && !known.nearer(at, reach.apart * roomy)) {
                grow(at);
            }
        }
    }

    private void grow(Point seed) {
        Point along = field.at(seed);
        double most = Double.isInfinite(reach.longest) ? reach.longest : reach.longest / 2 * random.between(0.55, 1);
        List<Point> line = new ArrayList<>();
        walk(seed, along.times(-1), most, line);
        Collections.reverse(line);
        line.add(seed);
        walk(seed, along, most, line);
        if (line.size() > 1 && (line.size() - 1) * step >= reach.shortest) {
            known.add(line);
            lines.add(drawn(line));
            besides(line);
        }
    }

    /** Adds the places of a line onward from a seed, to where it has to end. */
    private void walk(Point seed, Point along, double most, List<Point> line) {
        int steps = Double.isInfinite(most) ? Integer.MAX_VALUE : (int) Math.ceil(most / step);
        Point at = seed;
        Point heading = along;
        for (int i = 0; i < steps && i < 100_000; i++) {
            Point middle = sensed(field.at(at.plus(heading.times(step / 2))), heading);
            Point next = at.plus(middle.times(step));
            if (middle.dot(heading) < SHARPEST || known.nearer(next, least) || itself(next, line)) {
                return;
            }
            if (!inside.test(next)) {
                edge(at, next, line);
                return;
            }
            line.add(next);
            at = next;
            heading = sensed(field.at(at), middle);
            if (heading.dot(middle) < SHARPEST) {
                return;
            }
        }
    }

    /** The last place inside on the way out. */
    private void edge(Point in, Point out, List<Point> line) {
        double share = 0;
        for (int i = 1; i <= BISECTIONS; i++) {
            double further = share + StrictMath.pow(0.5, i);
            share = inside.test(in.toward(out, further)) ? further : share;
        }
        Point last = in.toward(out, share);
        if (share > 0.1 && !known.nearer(last, least)) {
            line.add(last);
        }
    }

    private static Point sensed(Point direction, Point heading) {
        return direction.dot(heading) < 0 ? direction.times(-1) : direction;
    }

    /** Whether a line comes back to itself: its last places, which are always near, are passed over. */
    private boolean itself(Point next, List<Point> line) {
        int far = line.size() - (int) (2 * STEPS_A_DISTANCE);
        for (int i = 0; i < far; i++) {
            if (line.get(i).distance(next) < least) {
                return true;
            }
        }
        return false;
    }

    /** Lines beside and beyond a new one may start here. */
    private void besides(List<Point> line) {
        int skip = (int) STEPS_A_DISTANCE;
        for (int i = 0; i < line.size(); i += skip) {
            Point at = line.get(i);
            Point across = field.at(at).turned().times(reach.apart);
            seeds.add(at.plus(across));
            seeds.add(at.minus(across));
        }
        int last = line.size() - 1;
        seeds.add(line.get(last)
                .plus(line.get(last).minus(line.get(last - 1)).unit().times(reach.apart)));
        seeds.add(line.get(0).plus(line.get(0).minus(line.get(1)).unit().times(reach.apart)));
    }

    /** A path through as few of the places as its bends allow, in the directions of the line there. */
    private static Path drawn(List<Point> line) {
        List<Point> kept = new ArrayList<>();
        List<Point> directions = new ArrayList<>();
        int last = line.size() - 1;
        double turned = 0;
        double walked = 0;
        for (int i = 0; i <= last; i++) {
            if (i > 0 && i < last) {
                turned += CornerSplit.bend(line.get(i - 1), line.get(i), line.get(i + 1));
                walked += line.get(i).distance(line.get(i - 1));
            }
            boolean far = turned > TURN_A_POINT || walked > LONGEST_PIECE || turned * walked > TURN_TIMES_LENGTH;
            if (i == 0 || i == last || far) {
                kept.add(line.get(i));
                directions.add(heading(line, i));
                turned = 0;
                walked = 0;
            }
        }
        return CatmullRom.directed(kept, directions, false);
    }

    /** The direction of a line at one of its places; at an end as in an arc. */
    private static Point heading(List<Point> line, int i) {
        int last = line.size() - 1;
        if (i > 0 && i < last) {
            return line.get(i + 1).minus(line.get(i - 1)).unit();
        }
        Point leg = i == 0 ? line.get(1).minus(line.get(0)) : line.get(last).minus(line.get(last - 1));
        Point along = leg.unit();
        if (last == 1) {
            return along;
        }
        Point next = heading(line, i == 0 ? 1 : last - 1);
        return along.times(2 * along.dot(next)).minus(next);
    }
}
