package id.canting.mark;

import id.canting.geometry.Box;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing a hand puts on the cloth to keep dye away: wax, a binding of thread, cloth pressed, or a fold. All lengths in
 * mm, on the flat cloth.
 *
 * <p>A place that does something else with each kind says so in {@link Cases}, so that a new kind does not compile until
 * every place has said what it means there.
 */
public sealed interface Mark permits Wax, Bound, Mark.Pressed, Mark.Fold {
    /** The mark moved by a map that keeps shapes; sizes grow with it. */
    Mark transformed(Transform transform);

    /** The box around the mark with all it does to the cloth; a point at the origin for an empty area. */
    Box bounds();

    /** What is said of this kind of mark. */
    <R> R match(Cases<R> cases);

    /** The mark as wax, where it is wax. */
    default Optional<Wax> wax() {
        return match(MarkCases.WAX);
    }

    /** The mark as a binding, where thread holds the cloth. */
    default Optional<Bound> bound() {
        return match(MarkCases.BOUND);
    }

    /** Something said of each kind of mark. */
    record Cases<R>(Wax.Cases<R> wax, Bound.Cases<R> bound, Function<Pressed, R> pressed, Function<Fold, R> fold) {}

    /** Cases put together. */
    static <R> Cases<R> cases(
            Wax.Cases<R> wax, Bound.Cases<R> bound, Function<Pressed, R> pressed, Function<Fold, R> fold) {
        return new Cases<>(wax, bound, pressed, fold);
    }

    /**
     * A line of hot wax drawn with a canting.
     *
     * @param centre the middle of the line
     * @param width the full width of the wax at its broadest
     * @param taper how it swells and runs out
     */
    record WaxLine(Path centre, double width, Taper taper) implements Wax {
        /** Checks the width. */
        public WaxLine {
            positive("wax line width", width);
        }

        @Override
        public WaxLine transformed(Transform t) {
            return new WaxLine(centre.transformed(t), width * t.magnification(), taper);
        }

        @Override
        public Box bounds() {
            return centre.bounds().grown(width / 2);
        }

        @Override
        public <R> R match(Wax.Cases<R> cases) {
            return cases.line().apply(this);
        }
    }

    /** A dot of wax: a cecek. */
    record WaxDot(Point centre, double diameter) implements Wax {
        /** Checks the diameter. */
        public WaxDot {
            positive("wax dot diameter", diameter);
        }

        @Override
        public WaxDot transformed(Transform t) {
            return new WaxDot(t.apply(centre), diameter * t.magnification());
        }

        @Override
        public Box bounds() {
            return Box.around(List.of(centre)).grown(diameter / 2);
        }

        @Override
        public <R> R match(Wax.Cases<R> cases) {
            return cases.dot().apply(this);
        }
    }

    /** An area blocked with wax: tembokan. */
    record WaxArea(Region region) implements Wax {
        @Override
        public WaxArea transformed(Transform t) {
            return new WaxArea(region.transformed(t));
        }

        @Override
        public Box bounds() {
            return Mark.bounds(region, 0);
        }

        @Override
        public <R> R match(Wax.Cases<R> cases) {
            return cases.area().apply(this);
        }
    }

    /**
     * What cloth that is gathered under a binding makes of the ring.
     *
     * @param squareness exponent of the superellipse |x|^p + |y|^p the ring follows: 2 is round, 1 a lozenge; 1 to 4
     * @param pleats how many folds the gathered cloth makes around the ring; they tooth its edge
     * @param teeth depth of those teeth as a share of the radius
     * @param thread width of the thread that it is wound with, mm, which stays when the motif is made larger; 0 where the
     *     motif names none and a workshop takes its own
     */
    record Gathered(double squareness, int pleats, double teeth, double thread) {
        /** Wound with whatever thread a workshop takes. */
        public Gathered(double squareness, int pleats, double teeth) {
            this(squareness, pleats, teeth, 0);
        }

        /** Checks the squareness and the thread. */
        public Gathered {
            if (!(thread >= 0)) {
                throw new IllegalArgumentException("thread is 0 mm wide or more, not " + thread);
            }
            if (!(squareness >= 1 && squareness <= 4)) {
                throw new IllegalArgumentException("gathered cloth has a squareness of 1 to 4, not " + squareness);
            }
        }
    }

    /**
     * Cloth pinched up and bound. Opened again it shows a ring: the bound band keeps white, dye creeps under the
     * thread at both sides, and the tip inside is as open to the dye as the binding leaves it.
     *
     * @param centre the pinched point
     * @param inner distance from the tip to where the thread begins
     * @param outer distance from the tip to where the thread ends, above inner
     * @param creep how far dye creeps under the thread at each side (10 to 90 %)
     * @param eye how much of the dye reaches the tip: 1 for cloth over a bean or bead, 0 under a cap
     * @param gathered what the gathered cloth makes of the ring
     * @param seed of this tie's own irregularity
     */
    record Tie(Point centre, double inner, double outer, double creep, double eye, Gathered gathered, long seed)
            implements Bound {
        private static final int RING_PLACES = 16;

        /** Checks the distances and shares. */
        public Tie {
            positive("tie outer distance", outer);
            positive("tie creep", creep);
            if (!(inner >= 0 && inner < outer && eye >= 0 && eye <= 1)) {
                throw new IllegalArgumentException(
                        "a tie needs 0 <= inner < outer and eye 0 to 1, but has " + inner + ", " + outer + ", " + eye);
            }
        }

        /** Exponent of the superellipse that the ring follows. */
        public double squareness() {
            return gathered.squareness();
        }

        /** How many folds the gathered cloth makes around the ring. */
        public int pleats() {
            return gathered.pleats();
        }

        /** Depth of the teeth that the folds make, as a share of the radius. */
        public double teeth() {
            return gathered.teeth();
        }

        /** Width of the thread it is wound with, mm; 0 where the motif names none. */
        public double threadWidth() {
            return gathered.thread();
        }

        @Override
        public Tie transformed(Transform t) {
            double m = t.magnification();
            return new Tie(t.apply(centre), inner * m, outer * m, creep * m, eye, gathered, seed);
        }

        /** Halfway between where the thread begins and where it ends, from the tip. */
        public double middle() {
            return (inner + outer) / 2;
        }

        /** The ring about the tip at a distance, as the gathered cloth makes it. */
        public Path ring(double radius) {
            return Curves.superellipse(centre, radius, radius, squareness(), RING_PLACES);
        }

        @Override
        public Box bounds() {
            return Box.around(List.of(centre)).grown(outer + creep);
        }

        @Override
        public <R> R match(Bound.Cases<R> cases) {
            return cases.tie().apply(this);
        }
    }

    /**
     * A line of running stitches drawn tight: tritik, jelujur. Opened again it shows a row of small marks across the
     * line, one a stitch.
     *
     * @param line the line the needle follows
     * @param stitch length of one stitch, from hole to hole
     * @param across length of each mark across the line
     * @param creep how far dye creeps in (10 to 90 %)
     * @param seed of this line's own irregularity
     */
    record StitchLine(Path line, double stitch, double across, double creep, long seed) implements Bound {
        /** Checks the lengths. */
        public StitchLine {
            positive("stitch length", stitch);
            positive("stitch mark", across);
            positive("stitch creep", creep);
        }

        @Override
        public StitchLine transformed(Transform t) {
            double m = t.magnification();
            return new StitchLine(line.transformed(t), stitch * m, across * m, creep * m, seed);
        }

        @Override
        public Box bounds() {
            return line.bounds().grown(across / 2 + creep);
        }

        @Override
        public <R> R match(Bound.Cases<R> cases) {
            return cases.stitches().apply(this);
        }
    }

    /**
     * Cloth that a board, a cord or its own folds let only a share of the dye reach.
     *
     * @param region the cloth so held
     * @param around share of the dye that reaches the cloth around it, 0 to 1
     * @param within share that reaches its middle, 0 to 1
     * @param creep how far dye creeps in at its edge (10 to 90 %)
     */
    record Pressed(Region region, double around, double within, double creep) implements Mark {
        /** Checks the shares and the creep. */
        public Pressed {
            positive("creep at a pressed edge", creep);
            if (!(around >= 0 && around <= 1 && within >= 0 && within <= 1)) {
                throw new IllegalArgumentException(
                        "shares of dye go from 0 to 1, but are " + around + " and " + within);
            }
        }

        @Override
        public Pressed transformed(Transform t) {
            return new Pressed(region.transformed(t), around, within, creep * t.magnification());
        }

        @Override
        public Box bounds() {
            return Mark.bounds(region, creep);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pressed().apply(this);
        }
    }

    /** A straight fold: what lies on one side is laid mirrored upon the other before tying. */
    record Fold(Point from, Point to) implements Mark {
        @Override
        public Fold transformed(Transform t) {
            return new Fold(t.apply(from), t.apply(to));
        }

        @Override
        public Box bounds() {
            return Box.around(List.of(from, to));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fold().apply(this);
        }
    }

    private static Box bounds(Region region, double more) {
        return region.isEmpty() ? new Box(0, 0, 0, 0) : region.bounds().grown(more);
    }

    private static void positive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " must be above 0 mm, but is " + value);
        }
    }
}
