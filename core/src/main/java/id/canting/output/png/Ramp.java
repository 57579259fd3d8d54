package id.canting.output.png;

import id.canting.scene.Element;
import java.util.List;

/** The colours of a soft figure by depth, for asking at every pixel. */
public final class Ramp {
    private final double[] depths;
    private final int[][] colours;

    /** The colours between stops by depth. */
    public Ramp(List<Element.Soft.Stop> stops) {
        depths = stops.stream().mapToDouble(Element.Soft.Stop::depth).toArray();
        colours = new int[depths.length][];
        for (int i = 0; i < depths.length; i++) {
            var colour = stops.get(i).colour();
            colours[i] = new int[] {colour.red(), colour.green(), colour.blue()};
        }
    }

    /** Below this depth in mm the colour stays. */
    double deepest() {
        return depths[depths.length - 1];
    }

    /** The colour at a depth in mm, as 0xRRGGBB. */
    public int at(double depth) {
        int last = depths.length - 1;
        if (depth >= depths[last]) {
            return pack(colours[last], colours[last], 0);
        }
        int i = 0;
        while (depth >= depths[i + 1]) {
            i++;
        }
        return pack(colours[i], colours[i + 1], (depth - depths[i]) / (depths[i + 1] - depths[i]));
    }

    private static int pack(int[] from, int[] to, double share) {
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            packed = packed << 8 | (int) Math.round(from[i] + (to[i] - from[i]) * share);
        }
        return packed;
    }
}
