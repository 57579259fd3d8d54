package id.canting.design;

import id.canting.design.build.DesignBuilder;
import id.canting.layout.Zones;
import id.canting.text.Messages;
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
    private static final Messages MESSAGES = Messages.beside(Design.class, "messages");

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

    /** What pictures and sheets call it: its title, or words that say it has none. */
    public Text shownTitle() {
        return title.isEmpty() ? MESSAGES.text("untitled") : title;
    }

    /** The steps that put marks on the cloth, in the order of the work. */
    public List<Step.Marks> marks() {
        return only(Step.Marks.class);
    }

    /** The steps that tie, in the order of the work. */
    public List<Step.Tie> ties() {
        return only(Step.Tie.class);
    }

    /** The steps that wax, in the order of the work. */
    public List<Step.Wax> waxes() {
        return only(Step.Wax.class);
    }

    /** The dye baths, in the order of the work. */
    public List<Step.Dye> baths() {
        return only(Step.Dye.class);
    }

    private <S extends Step> List<S> only(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A design to be written in code; it is read, checked and made by a sanggar, as a design file is. */
    public static DesignBuilder builder() {
        return DesignBuilder.empty();
    }
}
