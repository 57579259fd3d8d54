package id.canting.motifs;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;

/** A line that rises and falls as a sine does. */
public final class Wave {
    private Wave() {}

    /**
     * One wave from x = 0 on that leaves as it entered, so that waves join without a seam: first a trough, then a crest.
     *
     * @param length mm
     * @param rise from its middle to a crest, mm
     * @param middle the height it enters at, mm
     * @param places how many points it goes through
     */
    public static Path line(double length, double rise, double middle, int places) {
        return Curves.through(
                x -> new Point(x, middle + rise * StrictMath.sin(2 * Math.PI * x / length)), 0, length, places);
    }
}
