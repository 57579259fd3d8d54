package id.canting.design;

import id.canting.dye.Mordant;
import id.canting.parameter.Range;
import id.canting.parameter.Unit;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One step of the work on a cloth, in the order the hands do it. Whoever treats kinds of steps differently asks them by
 * {@link #match}, so that a new kind does not compile until every such place has said what it means there.
 */
public sealed interface Step {
    /** The name by which paths and later steps refer to it; unique in its design. */
    String name();

    /** What the design's people call it on sheets, in both languages; empty where {@link StepTitles} finds the words. */
    default Text title() {
        return Text.EMPTY;
    }

    /** The answer of the case that is this step's kind. */
    <R> R match(Cases<R> cases);

    /** Itself, if it puts marks on the cloth. */
    default Optional<Marks> marks() {
        return Optional.empty();
    }

    /**
     * What each kind of step means somewhere.
     *
     * @param <R> what is asked
     */
    interface Cases<R> {
        /** For a step that ties. */
        R tie(Tie tie);

        /** For a step that opens ties. */
        R untie(Untie untie);

        /** For a step that waxes. */
        R wax(Wax wax);

        /** For a bath. */
        R dye(Dye dye);

        /** For scraping wax off. */
        R scrape(Scrape scrape);

        /** For boiling out. */
        R boilOut(BoilOut boilOut);
    }

    /** A step that puts marks on the cloth, which keep dye away until they are taken off again. */
    sealed interface Marks extends Step {
        /** Where the marks come from. */
        Source source();

        /** The name of the zone they lie in. */
        String zone();

        /** The same marks in another zone. */
        Marks onto(String zone);

        /** The fill of each part by name; a part that is not named gets its motif's own fill. */
        Map<String, Fill> fills();

        /** What fills the ground between the motifs, if anything. */
        Optional<Ground> ground();

        /** Every fill it chooses itself: those of parts, then that of the ground. */
        default List<Fill> chosenFills() {
            return Stream.concat(fills().values().stream(), ground().map(Ground::fill).stream())
                    .toList();
        }

        @Override
        default Optional<Marks> marks() {
            return Optional.of(this);
        }
    }

    /** Cloth is pinched or stitched and bound. */
    record Tie(String name, Text title, Source source, String zone) implements Marks {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tie(this);
        }

        @Override
        public Tie onto(String other) {
            return new Tie(name, title, source, other);
        }

        /** None: only wax fills. */
        @Override
        public Map<String, Fill> fills() {
            return Map.of();
        }

        /** None: only wax fills. */
        @Override
        public Optional<Ground> ground() {
            return Optional.empty();
        }
    }

    /** Bindings are opened again: all of them, or those of named steps. */
    record Untie(String name, List<String> steps) implements Step {
        /** Copies the list; an empty one means all. */
        public Untie {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.untie(this);
        }

        /** Whether it opens what a tie step bound. */
        public boolean opens(String tie) {
            return steps.isEmpty() || steps.contains(tie);
        }
    }

    /**
     * Hot wax is laid.
     *
     * @param cantings what it is laid with
     * @param fillings what enriches areas and ground
     * @param crackle how the wax breaks in the baths
     */
    record Wax(
            String name, Text title, Source source, String zone, Cantings cantings, Fillings fillings, Crackle crackle)
            implements Marks {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wax(this);
        }

        /** Width of the wax the outline canting lays, mm. */
        public double canting() {
            return cantings.outline();
        }

        /** Width of the wax the fine canting lays, mm. */
        public double fine() {
            return cantings.fine();
        }

        @Override
        public Map<String, Fill> fills() {
            return fillings.fills();
        }

        /** The parts whose whole area is blocked with wax. */
        public List<String> cover() {
            return fillings.cover();
        }

        @Override
        public Optional<Ground> ground() {
            return fillings.ground();
        }

        @Override
        public Wax onto(String other) {
            return new Wax(name, title, source, other, cantings, fillings, crackle);
        }

        /** The same wax with other fillings. */
        public Wax with(Fillings other) {
            return new Wax(name, title, source, zone, cantings, other, crackle);
        }
    }

    /**
     * The cantings of a step, by the wax they lay.
     *
     * @param outline width of the wax the outline canting lays, mm
     * @param fine width of the wax the fine canting lays, mm
     */
    record Cantings(double outline, double fine) {
        /** Widths of wax a canting lays, mm: spouts of 0.5 to 2.5 mm (source C01) lay up to about 1.8 times as much. */
        public static final Range WIDTH = new Range(0.4, 6);

        /** What a design has that does not say otherwise. */
        public static final Cantings USUAL = new Cantings(1.5, 0.8);

        /** Checks the widths; a mistake is told in the words of the design file. */
        public Cantings {
            WIDTH.check("canting", outline, Unit.LENGTH);
            WIDTH.check("fine", fine, Unit.LENGTH);
        }
    }

    /**
     * What wax enriches areas and ground with.
     *
     * @param fills the fill of each part by name; a part that is not named gets its motif's own fill
     * @param cover the parts whose whole area is blocked with wax
     * @param ground what fills the ground between the motifs, if anything
     */
    record Fillings(Map<String, Fill> fills, List<String> cover, Optional<Ground> ground) {
        /** The motifs' own fills alone. */
        public static final Fillings USUAL = new Fillings(Map.of(), List.of(), Optional.empty());

        /** Copies the collections. */
        public Fillings {
            fills = Ordered.copy(fills);
            cover = List.copyOf(cover);
        }
    }

    /**
     * A dye bath.
     *
     * @param dye id in the dye library
     * @param mordant id of the mordant; empty where the dye's own is meant, which {@link id.canting.design.bath.BathSettings} then tells. A
     *     design that was read always names one
     * @param method the way it is dyed, such as colet; empty where {@link id.canting.dyeing.Methods} chooses
     * @param dips how often the cloth goes through the bath
     * @param temperature of the bath in degrees Celsius, where it is not the dye's own
     * @param minutes of one dip, where they are not the dye's own
     */
    record Dye(
            String name,
            Text title,
            String dye,
            String mordant,
            String method,
            int dips,
            OptionalDouble temperature,
            OptionalDouble minutes)
            implements Step {
        /** How often cloth may go through one bath. */
        public static final Range DIPS = new Range(1, 60);

        /** How warm a bath may be, degrees Celsius. */
        public static final Range TEMPERATURE = new Range(5, 100);

        /** How long a dip may take, minutes. */
        public static final Range MINUTES = new Range(0.5, 2880);

        /** Checks numbers and mordant; a mistake is told in the words of the design file. */
        public Dye {
            DIPS.check("dips", dips, Unit.COUNT);
            temperature.ifPresent(degrees -> TEMPERATURE.check("temperature", degrees, Unit.TEMPERATURE));
            minutes.ifPresent(time -> MINUTES.check("time", time, Unit.TIME));
            if (!mordant.isEmpty()) {
                Mordant.of(mordant);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dye(this);
        }
    }

    /**
     * Wax is scraped off with a blade (ngerok, source D01): all of it, or that of named steps. The cloth that was under it
     * is open again to the baths that follow; other wax stays where it is, also where it lies over what is scraped.
     */
    record Scrape(String name, List<String> steps) implements Step {
        /** Copies the list; an empty one means all. */
        public Scrape {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scrape(this);
        }

        /** Whether it takes off what a wax step laid. */
        public boolean takesOff(String wax) {
            return steps.isEmpty() || steps.contains(wax);
        }
    }

    /**
     * Wax is boiled out (nglorod): all of it, or that of named steps. Boiling water melts every wax, so named steps must
     * be all whose wax is still on the cloth; a part of the wax is taken off by {@linkplain Scrape scraping}.
     */
    record BoilOut(String name, List<String> steps) implements Step {
        /** Copies the list; an empty one means all. */
        public BoilOut {
            steps = List.copyOf(steps);
        }

        /** All wax. */
        public BoilOut(String name) {
            this(name, List.of());
        }

        /** Whether it takes off what a wax step laid. */
        public boolean takesOff(String wax) {
            return steps.isEmpty() || steps.contains(wax);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.boilOut(this);
        }
    }
}
