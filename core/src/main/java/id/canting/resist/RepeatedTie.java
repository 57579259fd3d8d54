package id.canting.resist;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;

/**
 * One pinch bound in several places along its length: rings within rings, each toothed by the folds the cloth makes
 * there, more of them the farther from the tip.
 *
 * @param cloth how it gathers
 * @param squareness exponent of the superellipse the rings follow, see {@link SingleTie#SQUARENESS}
 * @param teeth how deep folds tooth the edges, as a share of the ring's radius, 0 to 0.2
 */
public record RepeatedTie(Gather cloth, double squareness, double teeth) {
    private static final double FLATNESS = 0.05;
    private static final int PLACES = 24;

    /** Deeper teeth are no folds any more but holes in the ring, mm. */
    private static final double DEEPEST = 2.6;

    /** Checks the teeth. */
    public RepeatedTie {
        if (!(teeth >= 0 && teeth <= 0.2)) {
            throw new IllegalArgumentException("teeth reach 0 to 0.2 of a ring's radius, not " + teeth);
        }
    }

    /** The cloth under one binding, opened, around the origin. */
    public Region held(Binding binding, RandomSource random) {
        Region outer = inside(binding.to(), 1, random.stream("outer"));
        return binding.from() > 0 ? outer.minus(inside(binding.from(), 0.6, random.stream("inner"))) : outer;
    }

    private Region inside(double radius, double toothed, RandomSource random) {
        Path ring = Curves.superellipse(Point.ZERO, radius, radius, squareness, PLACES);
        double pleat = 2 * Math.PI * radius / cloth.rays(radius);
        double depth = toothed * Math.min(DEEPEST, teeth * radius);
        return Region.of(Teeth.along(ring, pleat, depth, random), FLATNESS);
    }

    /** The mark of one binding around the origin. */
    public Mark.Pressed mark(Binding binding, double creep, RandomSource random) {
        return new Mark.Pressed(held(binding, random), 1, 0, creep);
    }
}
