package id.canting.geometry.crack;

import id.canting.geometry.Path;
import id.canting.geometry.Point;

/**
 * One crack in wax, from an edge or an older crack to another.
 *
 * @param line its middle, straight between few points
 * @param age how many cracks are older; 0 is the first
 * @param width in mm; older cracks are wider
 * @param start where it begins
 * @param end where it ends
 * @param seed of its own ragged edge
 * @param bridge whether it joined two separate edges, as a hole's to the outer one, and so parted nothing
 */
public record Crack(Path line, int age, double width, Joint start, Joint end, long seed, boolean bridge) {
    /** What stands for the sheet's edge where a crack's age is asked. */
    public static final int EDGE = -1;

    /**
     * Where a crack stops.
     *
     * @param on the age of the older crack it stops at, or {@link #EDGE}
     * @param run the direction, of length one, of what it stops at
     */
    public record Joint(int on, Point run) {}
}
