package id.canting.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One step of the work on a cloth, in the order the hands do it. */
public sealed interface Step {
    /** The name by which paths and later steps refer to it; unique in its design. */
    String name();

    /** Cloth is pinched or stitched and bound. */
    record Tie(String name, Source source, String zone) implements Step {}

    /** Bindings are opened again: all of them, or those of named steps. */
    record Untie(String name, List<String> steps) implements Step {
        /** Copies the list; an empty one means all. */
        public Untie {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Hot wax is laid.
     *
     * @param canting width of the wax the outline canting lays, mm
     * @param fine width of the wax the fine canting lays, mm
     * @param fills the fill of each part by name; a part that is not named gets its motif's own fill
     * @param cover the parts whose whole area is blocked with wax
     * @param ground what fills the ground between the motifs, if anything
     * @param crackle how the wax breaks in the baths
     */
    record Wax(
            String name,
            Source source,
            String zone,
            double canting,
            double fine,
            Map<String, Fill> fills,
            List<String> cover,
            Optional<Ground> ground,
            Crackle crackle)
            implements Step {
        /** Copies the collections. */
        public Wax {
            fills = Ordered.copy(fills);
            cover = List.copyOf(cover);
        }
    }

    /**
     * A dye bath.
     *
     * @param dye id in the dye library
     * @param mordant id of the mordant; empty for the dye's own
     * @param dips how often the cloth goes through the bath
     * @param temperature of the bath in degrees Celsius, where it is not the dye's own
     * @param minutes of one dip, where they are not the dye's own
     */
    record Dye(String name, String dye, String mordant, int dips, OptionalDouble temperature, OptionalDouble minutes)
            implements Step {}

    /** All wax is boiled out (nglorod). */
    record BoilOut(String name) implements Step {}
}
