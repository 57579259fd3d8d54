package id.canting.resist;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.Comparator;
import java.util.Optional;

/**
 * How to tie a wanted ring: from the picture back to the hand. The ring is measured across the outer edge of its white
 * band on the opened cloth; half of that is the length from the tip to the last turn of thread.
 *
 * @param diameter across the white band's outer edge, mm
 * @param binding where the thread goes and how often; whole turns, so the band can differ a little from the wanted
 * @param cloth how the cloth gathers
 */
public record RingPlan(double diameter, Binding binding, Gather cloth) {
    /** An object fits whose ring is off by at most this share of the wanted one: our choice. */
    public static final double FITS = 0.12;

    private static final Messages MESSAGES = Messages.beside(RingPlan.class, "messages");
    private static final double[] DIAMETER = {4, 1000};
    private static final double[] THREAD = {0.1, 20};
    private static final double[] THICKNESS = {0.02, 3};

    /**
     * An object to tie over.
     *
     * @param object the nearest of those at hand
     * @param error how much farther from the tip its ring begins than wanted, mm; negative for nearer
     */
    public record Over(TieObject object, double error) {}

    /**
     * The plan for a ring.
     *
     * @param diameter across the white band's outer edge, mm
     * @param white wanted width of the white band, mm
     * @param thread width of the thread or raffia strip as it lies, mm
     * @param thickness of the cloth, mm
     * @throws UserError for a measure that no hand could tie
     */
    public static RingPlan of(double diameter, double white, double thread, double thickness) {
        range("diameter", diameter, DIAMETER[0], DIAMETER[1]);
        range("thread", thread, THREAD[0], Math.min(THREAD[1], diameter / 2));
        range("white", white, THREAD[0], diameter / 2);
        range("thickness", thickness, THICKNESS[0], THICKNESS[1]);
        Gather cloth = new Gather(thickness, Gather.USUAL_PACKING);
        return new RingPlan(diameter, Binding.ending(diameter / 2, white, thread), cloth);
    }

    private static void range(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new UserError(MESSAGES.text("ring.range", MESSAGES.text("ring." + what), value, low, high));
        }
    }

    /** The object at hand whose ring comes nearest, if one holds in this cloth and fits. */
    public Optional<Over> over() {
        return TieObject.AT_HAND.stream()
                .filter(object -> object.holds(cloth))
                .map(object -> new Over(object, object.ring(cloth) - binding.from()))
                .filter(over -> Math.abs(over.error()) <= FITS * binding.from())
                .min(Comparator.comparingDouble(over -> Math.abs(over.error())));
    }

    /** How many rays the folds draw through the band. */
    public int rays() {
        return cloth.rays(binding.middle());
    }

    /** The radius of the bundle under the middle of the binding, mm. */
    public double bundleRadius() {
        return cloth.bundleRadius(binding.middle());
    }
}
