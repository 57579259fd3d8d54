package id.canting.cloth.draw;

import id.canting.design.Crackle;
import id.canting.design.Design;
import id.canting.design.Drawings;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Zones;
import id.canting.mark.Drawing;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the marks of steps from one cloth to the next, and the figures of which they are made, so that a change draws
 * anew only what depends on it: another dye nothing, another ground not the figures on it. It forgets what was not used
 * for longest. What it gives is what would be drawn anew. Threads may share one; the designs it serves share a catalogue.
 */
public final class DrawingMemory {
    /** Steps of which many designs remember the marks; each may take some megabytes. */
    private static final int USUAL = 32;

    /** Ways in which a step's figures are drawn, kept with the step: as many as a lively hand has, and one. */
    private static final int FIGURES_A_STEP = PieceMarks.HAND_VARIANTS + 1;

    /**
     * All that decides the marks of a step: the step as far as it decides them, the cloth it is on, the drawings its
     * design carries, earlier marks it goes around, and how much of it is drawn.
     */
    public record Key(
            Step step,
            Box cloth,
            Zones zones,
            long seed,
            double hand,
            Drawings drawings,
            List<Key> around,
            Quality quality) {
        public static Key of(Design design, Step step, List<Key> around, Quality quality) {
            return new Key(
                    step.match(new Deciding(quality)),
                    design.cut().box(),
                    design.zones(),
                    design.seed(),
                    design.hand(),
                    design.drawings(),
                    around,
                    quality);
        }
    }

    /**
     * All that decides one way to draw the figures of a repeat.
     *
     * @param fitted what of their fit decides how they are drawn
     * @param variant which way
     */
    record FigureKey(
            String step,
            List<Source.Figure> figures,
            List<Object> fitted,
            Map<String, Fill> fills,
            Pens pens,
            int variant,
            long seed,
            double hand,
            Drawings drawings) {}

    /** Marks with parts of them blocked with wax. */
    private record Covered(Same marks, String step, List<String> parts) {}

    /** A drawing that equals itself alone: to compare all its marks would take longer than to draw some. */
    private record Same(Drawing drawing) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same that && that.drawing == drawing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(drawing);
        }
    }

    /** The marks of a step, what was noted while drawing them, and what was left out at the edges of its zone. */
    public record Drawn(Drawing drawing, List<Text> notes, List<LeftOut> left) {}

    /**
     * A step without what others call it, what is blocked of its marks later, how its wax breaks, and the ground that a
     * draft leaves out.
     */
    private record Deciding(Quality quality) implements Step.Cases<Step> {
        @Override
        public Step tie(Step.Tie tie) {
            return new Step.Tie(tie.name(), Text.EMPTY, tie.source(), tie.zone());
        }

        @Override
        public Step untie(Step.Untie untie) {
            return untie;
        }

        @Override
        public Step wax(Step.Wax wax) {
            Step.Fillings fillings =
                    new Step.Fillings(wax.fills(), List.of(), wax.ground().filter(ground -> quality.full()));
            return new Step.Wax(
                    wax.name(), Text.EMPTY, wax.source(), wax.zone(), wax.cantings(), fillings, Crackle.OFF);
        }

        @Override
        public Step dye(Step.Dye dye) {
            return dye;
        }

        @Override
        public Step scrape(Step.Scrape scrape) {
            return scrape;
        }

        @Override
        public Step boilOut(Step.BoilOut boilOut) {
            return boilOut;
        }
    }

    private final Map<Key, Drawn> steps;
    private final Map<FigureKey, FigureDrawer.Drawn> figures;
    private final Map<Covered, Drawing> covered;

    /** A memory for the marks of as many steps as usual. */
    public static DrawingMemory usual() {
        return new DrawingMemory(USUAL);
    }

    /** A memory for the marks of so many steps; 0 remembers nothing. */
    public DrawingMemory(int most) {
        this.steps = latest(most);
        this.figures = latest(most * FIGURES_A_STEP);
        this.covered = latest(most);
    }

    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public Drawn get(Key key, Supplier<Drawn> draw) {
        return remembered(steps, key, draw);
    }

    FigureDrawer.Drawn figure(FigureKey key, Supplier<FigureDrawer.Drawn> draw) {
        return remembered(figures, key, draw);
    }

    /** Marks with parts of them blocked by a step; with no parts, what of them can be blocked. */
    public Drawing covered(Drawing marks, String step, List<String> parts, Supplier<Drawing> cover) {
        return remembered(covered, new Covered(new Same(marks), step, parts), cover);
    }

    private static <K, V> V remembered(Map<K, V> known, K key, Supplier<V> draw) {
        synchronized (known) {
            V before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        V made = draw.get();
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }
}
