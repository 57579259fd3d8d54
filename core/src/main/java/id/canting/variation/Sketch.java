package id.canting.variation;

import id.canting.measure.ImageFeatures;
import java.util.List;

/**
 * What is remembered of a candidate that was drafted: so little that any number of them may be kept.
 *
 * @param index by which the candidate is found again
 * @param look of its draft
 * @param grounds the fill of each step's ground, which a draft does not show
 */
record Sketch(long index, ImageFeatures look, List<String> grounds) {
    /** How far two pictures differ by the fill of one ground alone: our choice, from measured sheets. */
    private static final double OTHER_GROUND = 2.5;

    /** Copies the list. */
    Sketch {
        grounds = List.copyOf(grounds);
    }

    /** How differently two candidates would look, as {@link ImageFeatures#distance} has it. */
    double distance(Sketch other) {
        double drawn = look.distance(other.look);
        double sum = drawn * drawn;
        for (int i = 0; i < Math.min(grounds.size(), other.grounds.size()); i++) {
            sum += grounds.get(i).equals(other.grounds.get(i)) ? 0 : OTHER_GROUND * OTHER_GROUND;
        }
        return Math.sqrt(sum);
    }
}
