package id.canting.design;

import id.canting.design.build.DesignBuilder;
import id.canting.layout.Zones;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A design as a recipe: a piece of cloth and the ordered steps that make it. Everything else, pictures, plans, amounts,
 * is derived from it.
 *
 * @param title what the design is called; empty if it has no title, and in one language alone it is the title in both
 * @param designer who made it; empty if nobody says
 * @param manner how all of it is drawn
 * @param cut the piece of cloth
 * @param zones its division
 * @param steps the work in order
 * @param presets named differences: path to value, as written
 * @param carried what it carries of the user's own
 */
public record Design(
        Text title,
        String designer,
        Manner manner,
        Cut cut,
        Zones zones,
        List<Step> steps,
        Map<String, Map<String, String>> presets,
        Carried carried) {
    private static final Messages MESSAGES = Messages.beside(Design.class, "messages");

    /** Checks that its steps have names of their own and lie in zones of its cloth, in the words of the design file. */
    public Design {
        title = title.whole();
        steps = List.copyOf(steps);
        presets = Ordered.copy(presets);
        Set<String> names = new HashSet<>();
        for (Step step : steps) {
            if (!names.add(StepNames.check(step.name()))) {
                throw StepNames.twice(step.name());
            }
            step.marks().ifPresent(marks -> zones.zone(marks.zone()));
        }
    }

    /** A design without dyes of a workshop's own. */
    public Design(
            Text title,
            String designer,
            Manner manner,
            Cut cut,
            Zones zones,
            List<Step> steps,
            Map<String, Map<String, String>> presets,
            Drawings drawings) {
        this(title, designer, manner, cut, zones, steps, presets, new Carried(drawings, OwnDyes.NONE));
    }

    /**
     * How all of a design is drawn.
     *
     * @param seed the root of all its chance, of at most 18 digits
     * @param hand 0 exact as a cap to 1 lively as canting tulis
     */
    public record Manner(long seed, double hand) {
        /** What the liveliness of a hand may be. */
        public static final Range LIVELINESS = new Range(0, 1);

        /** What a design has that does not say otherwise. */
        public static final Manner USUAL = new Manner(1, 0.4);

        private static final long BEYOND = 1_000_000_000_000_000_000L;

        /** Checks both; a mistake is told in the words of the design file. */
        public Manner {
            LIVELINESS.check("hand", hand, Unit.RATIO);
            if (seed <= -BEYOND || seed >= BEYOND) {
                throw noSeed(Long.toString(seed));
            }
        }

        /** The mistake of a word that is no seed. */
        public static UserError noSeed(String word) {
            return new UserError(MESSAGES.text("seed", word));
        }
    }

    /**
     * What a design carries of the user's own, so that it can be made where their files are not.
     *
     * @param drawings that its steps name
     * @param dyes written in it, or named by its steps and presets
     */
    public record Carried(Drawings drawings, OwnDyes dyes) {}

    /** The user's own drawings that its steps name. */
    public Drawings drawings() {
        return carried.drawings();
    }

    /** The dyes of the workshop's own that it carries. */
    public OwnDyes dyes() {
        return carried.dyes();
    }

    /** The root of all its chance. */
    public long seed() {
        return manner.seed();
    }

    /** How lively its lines are: 0 exact as a cap to 1 lively as canting tulis. */
    public double hand() {
        return manner.hand();
    }

    /** The same design with other presets. */
    public Design withPresets(Map<String, Map<String, String>> others) {
        return new Design(title, designer, manner, cut, zones, steps, others, carried);
    }

    /** The same design on another cloth, with other steps and without its presets, which name the old ones. */
    public Design on(Cut other, Zones divided, List<Step> others) {
        return new Design(title, designer, manner, other, divided, others, Map.of(), carried);
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
