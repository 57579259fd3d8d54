package id.canting.cloth;

import id.canting.design.Step;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different about a cloth after a change of its design.
 *
 * @param marks steps whose marks were drawn anew, or are no longer there
 * @param places steps whose marks are those from before, laid at other places
 * @param colours whether baths, what they reach, or how wax breaks in them are different
 */
public record ClothChange(List<String> marks, List<String> places, boolean colours) {
    /** Copies the lists. */
    public ClothChange {
        marks = List.copyOf(marks);
        places = List.copyOf(places);
    }

    /** The most that changed. */
    public enum Kind {
        /** The cloth is as before; at most it is called otherwise. */
        NOTHING,

        /** The same marks at the same places in other colours. */
        COLOURS,

        /** The same marks at other places, perhaps in other colours. */
        PLACES,

        /** Other marks. */
        MARKS
    }

    /** The most that changed. */
    public Kind kind() {
        if (!marks.isEmpty()) {
            return Kind.MARKS;
        }
        return places.isEmpty() ? colours ? Kind.COLOURS : Kind.NOTHING : Kind.PLACES;
    }

    /** From one cloth to another; marks are the same where one drawing object is on both. */
    static ClothChange between(Cloth before, Cloth after) {
        List<String> marks = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Step.Marks step : after.design().marks()) {
            String name = step.name();
            // What blocks parts of earlier marks lies where they lie.
            String drawn = step.source()
                    .over()
                    .filter(over -> sameCover(step, before, after))
                    .orElse(name);
            if (marks.contains(drawn)) {
                marks.add(name);
            } else if (places.contains(drawn)) {
                places.add(name);
            } else if (drawn.equals(name)) {
                List<Laid> old = laid(before, name);
                List<Laid> now = laid(after, name);
                if (!marks(old).equals(marks(now))) {
                    marks.add(name);
                } else if (!old.equals(now)) {
                    places.add(name);
                }
            }
        }
        before.drawings().keySet().stream()
                .filter(step -> !after.drawings().containsKey(step))
                .sorted()
                .forEach(marks::add);
        return new ClothChange(marks, places, !painted(before).equals(painted(after)));
    }

    private static boolean sameCover(Step.Marks step, Cloth before, Cloth after) {
        return before.design().marks().stream()
                .anyMatch(old -> old.name().equals(step.name())
                        && old.source().equals(step.source())
                        && cover(before, step.name()).equals(cover(after, step.name())));
    }

    private static List<String> cover(Cloth cloth, String step) {
        return cloth.design().waxes().stream()
                .filter(wax -> wax.name().equals(step))
                .flatMap(wax -> wax.cover().stream())
                .toList();
    }

    /** All that decides how marks are painted. */
    private static List<Object> painted(Cloth cloth) {
        return List.of(
                cloth.design().steps().stream()
                        .filter(step -> step.marks().isEmpty())
                        .toList(),
                cloth.states(),
                cloth.quality(),
                cloth.design().cut(),
                cloth.design().waxes().stream().map(Step.Wax::crackle).toList(),
                cloth.design().waxes().stream().anyMatch(wax -> !wax.crackle().isOff())
                        ? cloth.design().seed()
                        : 0L);
    }

    /** A drawing with marks or areas of its own, and where it lies; another drawing of the same marks is another. */
    private record Laid(Drawing drawing, Transform place) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Laid that && that.drawing == drawing && that.place.equals(place);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(drawing);
        }
    }

    private static List<Laid> laid(Cloth cloth, String step) {
        List<Laid> laid = new ArrayList<>();
        collect(cloth.drawings().getOrDefault(step, Drawing.EMPTY), Transform.IDENTITY, laid);
        return laid;
    }

    private static void collect(Drawing drawing, Transform place, List<Laid> laid) {
        if (!drawing.parts().isEmpty() || !drawing.areas().isEmpty()) {
            laid.add(new Laid(drawing, place));
        }
        for (Drawing.Placed inner : drawing.placed()) {
            collect(inner.drawing(), inner.transform().then(place), laid);
        }
    }

    private static Set<Drawing> marks(List<Laid> laid) {
        Set<Drawing> marks = Collections.newSetFromMap(new IdentityHashMap<>());
        laid.forEach(one -> marks.add(one.drawing()));
        return marks;
    }
}
