package id.canting.motif.svg;

import java.util.Map;
import java.util.TreeMap;

/** Plain names of colours, by which parts of a drawing are known that its maker gave no name. */
final class ColourNames {
    /** What a part is called that has no name and no colour of its own. */
    static final String SHAPE = "shape";

    private static final Map<String, Integer> NAMED = new TreeMap<>(Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("white", 0xFFFFFF),
            Map.entry("grey", 0x808080),
            Map.entry("red", 0xD02020),
            Map.entry("orange", 0xF08020),
            Map.entry("yellow", 0xF0E020),
            Map.entry("green", 0x209040),
            Map.entry("cyan", 0x20C0C0),
            Map.entry("blue", 0x2040C0),
            Map.entry("purple", 0x802090),
            Map.entry("pink", 0xF090B0),
            Map.entry("brown", 0x804820)));

    private ColourNames() {}

    /** The name of the nearest of a dozen colours. */
    static String of(int rgb) {
        String best = SHAPE;
        double nearest = Double.POSITIVE_INFINITY;
        for (Map.Entry<String, Integer> named : NAMED.entrySet()) {
            double apart = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                double d = (rgb >> shift & 0xFF) - (named.getValue() >> shift & 0xFF);
                apart += d * d;
            }
            if (apart < nearest) {
                nearest = apart;
                best = named.getKey();
            }
        }
        return best;
    }
}
