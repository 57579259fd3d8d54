package id.canting.dye;

import id.canting.scene.Colour;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dye bath: a dye with its mordant, a number of dips, and how strong it is made.
 *
 * @param dye the dye
 * @param mordant what fixes it
 * @param dips how often the cloth goes through, 1 to 60
 * @param strength dyestuff in a litre as a share of the recipe's, above 0 to 10
 */
public record DyeBath(Dye dye, Mordant mordant, int dips, double strength) {
    /** The cloth on which the library's shades are given: mori washed and starched, a warm white. */
    public static final Colour REFERENCE_CLOTH = Colour.hex("#f4efe3");

    /** No cloth goes through a bath more often. */
    public static final int MOST_DIPS = 60;

    private static final Messages MESSAGES = Messages.beside(DyeBath.class, "messages");

    /** Checks the dips and the strength. */
    public DyeBath {
        if (dips < 1 || dips > MOST_DIPS) {
            throw new IllegalArgumentException("dips go from 1 to " + MOST_DIPS + ", but are " + dips);
        }
        if (!(strength > 0 && strength <= 10)) {
            throw new IllegalArgumentException("a bath's strength goes from above 0 to 10, but is " + strength);
        }
    }

    /** A bath as strong as the recipe says. */
    public DyeBath(Dye dye, Mordant mordant, int dips) {
        this(dye, mordant, dips, 1);
    }

    /**
     * What the whole bath adds to cloth that nothing protects. More dips add less and less:
     * K/S(n) = K/S(deepest) (1 - exp(-n/n0)); so does a stronger bath, see {@link Exhaustion}.
     *
     * @throws UserError when the dye is not known with this mordant
     */
    public Stain stain() {
        Shade shade = dye.shades().get(mordant);
        if (shade == null) {
            String allowed = dye.shades().keySet().stream().map(Mordant::id).collect(Collectors.joining(", "));
            throw new UserError(MESSAGES.text("mordant", dye.id(), mordant.id(), allowed));
        }
        double depth = depth(dips) / depth(shade.referenceDips()) * Exhaustion.OF_RECIPES.taken(strength);
        return shade.stain().times(depth);
    }

    /** A cloth that went through baths one after the other, as the reference cloth shows it. */
    public static Colour together(List<DyeBath> inOrder) {
        double[] whole = new double[inOrder.size()];
        Arrays.fill(whole, 1);
        Stain stain = new OverdyedStain(inOrder.stream().map(BathStain::of).toList()).where(whole);
        return Stain.ofCloth(REFERENCE_CLOTH).plus(stain).colour();
    }

    /** The colour the bath gives to reference cloth alone. */
    public Colour onReferenceCloth() {
        return Stain.ofCloth(REFERENCE_CLOTH).plus(stain()).colour();
    }

    private double depth(int times) {
        return 1 - StrictMath.exp(-times / dye.dipsConstant());
    }
}
