package id.canting.resist;

import id.canting.text.Text;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * A round thing that cloth is tied over, so that every ring comes out alike. The cloth lies on the ball from its top
 * down to the neck where the thread closes it: a meridian's arc, on which nothing stretches.
 *
 * @param id its name in files
 * @param name its name for people
 * @param diameter mm; ours to assume, since no source of the craft gives sizes: measure the one in hand
 * @param sources codes of the sources that name it for tying
 */
public record TieObject(String id, Text name, double diameter, List<String> sources) {
    /** A neck closed as tight as thread closes thin cloth, as a share of the ball's diameter: our assumption. */
    public static final double TIGHT_NECK = 0.124;

    /** Things at hand, the smallest first. */
    public static final List<TieObject> AT_HAND = List.of(
            new TieObject("kacang-hijau", new Text("kacang hijau", "mung bean"), 4.5, List.of("J11", "K01")),
            new TieObject("manik", new Text("manik-manik", "bead"), 8, List.of("K01")),
            new TieObject("manik-besar", new Text("manik-manik besar", "large bead"), 12, List.of("K01")),
            new TieObject("kelereng", new Text("kelereng", "marble"), 16, List.of("K01")),
            new TieObject("batu-licin", new Text("batu licin", "smooth stone"), 25, List.of("K01")));

    private static final int TRIES = 100;
    private static final double RELATIVE = 1e-14;

    /** How exactly ring and bundle agree, mm. */
    private static final double MM = 1e-12;

    /** Checks the diameter. */
    public TieObject {
        sources = List.copyOf(sources);
        if (!(diameter > 0)) {
            throw new IllegalArgumentException("a tied object needs a diameter above 0 mm, but has " + diameter);
        }
    }

    /**
     * How far from the tip the thread lies, in mm, around the neck below a ball: (D/2) (pi - asin(2 r / D)).
     *
     * @param neck radius r of the gathered neck, mm, from 0 to half the diameter
     */
    public static double ring(double diameter, double neck) {
        if (!(neck >= 0 && neck <= diameter / 2)) {
            throw new IllegalArgumentException(
                    "a neck of radius " + neck + " mm does not close below a ball of " + diameter + " mm");
        }
        return diameter / 2 * (Math.PI - StrictMath.asin(2 * neck / diameter));
    }

    /** The smallest ball that stays in: below it the cloth gathered at its equator is as thick as the ball. */
    public static double smallest(Gather cloth) {
        return 2 * Math.PI * cloth.thickness() / cloth.packing();
    }

    /** Whether the gathered cloth closes to a neck below the ball, so that it stays in. */
    public boolean holds(Gather cloth) {
        return diameter > smallest(cloth);
    }

    /**
     * How far from the tip the thread lies around the neck that this cloth makes: where ring and bundle agree.
     *
     * @throws IllegalArgumentException when the ball does not hold, see {@link #holds}
     */
    public double ring(Gather cloth) {
        if (!holds(cloth)) {
            throw new IllegalArgumentException("a ball of " + diameter + " mm slips out of cloth that thick: " + cloth);
        }
        return new BrentSolver(RELATIVE, MM, MM)
                .solve(
                        TRIES,
                        ring -> ring(diameter, Math.min(diameter / 2, cloth.bundleRadius(ring))) - ring,
                        Math.PI * diameter / 4,
                        Math.PI * diameter / 2);
    }
}
