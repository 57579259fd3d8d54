package id.canting.cloth.draw;

import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.Drawings;
import id.canting.design.Step;
import id.canting.layout.Zones;
import id.canting.mark.Drawing;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers the marks of steps from one cloth to the next, so that designs which differ in their dyes alone are drawn
 * once. It forgets what was not used for longest. What it gives is what would be drawn anew. Threads may share one; the
 * designs it serves share a catalogue.
 */
public final class DrawingMemory {
    /** Steps of which many designs remember the marks; each may take some megabytes. */
    private static final int USUAL = 32;

    /**
     * All that decides the marks of a step: the step, the cloth it is on, the drawings its design carries, and earlier
     * marks it goes around.
     */
    public record Key(Step step, Cut cut, Zones zones, long seed, double hand, Drawings drawings, List<Key> around) {
        public static Key of(Design design, Step step, List<Key> around) {
            return new Key(step, design.cut(), design.zones(), design.seed(), design.hand(), design.drawings(), around);
        }
    }

    /** The marks of a step, and what was noted while drawing them. */
    public record Drawn(Drawing drawing, List<Text> notes) {}

    private final Map<Key, Drawn> known;

    /** A memory for the marks of as many steps as usual. */
    public static DrawingMemory usual() {
        return new DrawingMemory(USUAL);
    }

    /** A memory for the marks of so many steps; 0 remembers nothing. */
    public DrawingMemory(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Drawn> eldest) {
                return size() > most;
            }
        };
    }

    public Drawn get(Key key, Supplier<Drawn> draw) {
        synchronized (known) {
            Drawn before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        Drawn made = draw.get();
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }
}
