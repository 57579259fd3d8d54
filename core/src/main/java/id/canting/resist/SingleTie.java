package id.canting.resist;

import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;

/**
 * A pinch of cloth bound once: plangi, kumo, bandhani. It becomes a {@link Mark.Tie} whose ring radius is the bound
 * length, whose teeth are the folds of the gathered bundle, and whose outline is squarish where the cloth gives on the
 * bias (sources K12, K14).
 *
 * @param cloth how it gathers
 * @param binding where the thread lies
 * @param creep how far dye creeps under the thread at each side (10 to 90 %), mm
 * @param eye share of the dye that reaches the tip: 1 over an object or open cloth, 0 under a cap
 * @param squareness exponent of the superellipse, see {@link #SQUARENESS}
 */
public record SingleTie(Gather cloth, Binding binding, double creep, double eye, double squareness) {
    /** The usual exponent |x|^p + |y|^p of a tied dot along warp and weft: our choice between 1.2 and 2. */
    public static final double SQUARENESS = 1.6;

    /** The squarest dot, a lozenge with round corners, and the roundest. */
    public static final double SQUAREST = 1.2;

    /** See {@link #SQUAREST}. */
    public static final double ROUNDEST = 2;

    /** How far folds tooth a ring, mm, and the least and most of its radius: our choices by eye. */
    private static final double TOOTH = 1.1;

    private static final double LEAST_TOOTH = 0.035;
    private static final double MOST_TOOTH = 0.13;

    /** Checks the exponent; the mark checks the rest. */
    public SingleTie {
        if (!(squareness >= SQUAREST && squareness <= ROUNDEST)) {
            throw new IllegalArgumentException(
                    "a tied dot's exponent goes from " + SQUAREST + " to " + ROUNDEST + ", but is " + squareness);
        }
    }

    /** An open tie in cloth that the dye reaches at the tip as well. */
    public static SingleTie open(Gather cloth, Binding binding) {
        return new SingleTie(cloth, binding, creepUnder(binding), 0.9, SQUARENESS);
    }

    /** A tie over an object: the thread lies around its neck, and the cloth over it takes the dye as a round eye. */
    public static SingleTie over(TieObject object, Gather cloth, int turns, double thread) {
        Binding binding = new Binding(object.ring(cloth), turns, thread);
        return new SingleTie(cloth, binding, creepUnder(binding), 1, SQUARENESS);
    }

    /** The same tie with its tip wrapped in plastic before it is bound, so that the middle stays white (source J04). */
    public SingleTie capped() {
        return new SingleTie(cloth, binding, creep, 0, squareness);
    }

    /** A third of the binding, between the half and the three millimetres that edges are soft over: our choice. */
    private static double creepUnder(Binding binding) {
        return Math.max(0.5, Math.min(3, binding.white() / 3));
    }

    /** The mark at a point of the cloth, with a hand's unevenness of fold and depth from a chance. */
    public Mark.Tie mark(Point centre, RandomSource random) {
        int rays = cloth.rays(binding.middle());
        double teeth = Math.max(LEAST_TOOTH, Math.min(MOST_TOOTH, TOOTH / binding.middle()));
        int uneven = (int) Math.round(rays * random.between(0.93, 1.07));
        return new Mark.Tie(
                centre,
                binding.from(),
                binding.to(),
                creep,
                eye,
                new Mark.Gathered(squareness, Math.max(1, uneven), teeth * random.between(0.75, 1.2), binding.thread()),
                random.nextLong());
    }
}
