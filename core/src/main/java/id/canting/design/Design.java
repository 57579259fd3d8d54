package id.canting.design;

import id.canting.design.build.DesignBuilder;
import id.canting.layout.Zones;
import id.canting.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A design as a recipe: a piece of cloth and the ordered steps that make it. Everything else, pictures, plans, amounts,
 * is derived from it.
 *
 * @param title what the design is called
 * @param designer who made it; empty if nobody says
 * @param seed the root of all its chance
 * @param hand 0 exact as a cap to 1 lively as canting tulis
 * @param cut the piece of cloth
 * @param zones its division
 * @param steps the work in order
 * @param presets named differences: path to value, as written
 * @param drawings the user's own drawings that its steps name
 */
public record Design(
        Text title,
        String designer,
        long seed,
        double hand,
        Cut cut,
        Zones zones,
        List<Step> steps,
        Map<String, Map<String, String>> presets,
        Drawings drawings) {
    /** Checks that step names differ. */
    public Design {
        steps = List.copyOf(steps);
        presets = Ordered.copy(presets);
        Set<String> names = new HashSet<>();
        for (Step step : steps) {
            if (!names.add(step.name())) {
                throw new IllegalArgumentException("two steps are called " + step.name());
            }
        }
    }

    /** A design to be written in code; it is read, checked and made by a sanggar, as a design file is. */
    public static DesignBuilder builder() {
        return DesignBuilder.empty();
    }
}
