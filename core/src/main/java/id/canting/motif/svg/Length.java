package id.canting.motif.svg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as SVG writes them. */
final class Length {
    private static final Pattern WRITTEN = Pattern.compile("\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*([a-z%]*)\\s*");
    private static final double MM_A_PIXEL = 25.4 / 96;
    private static final Map<String, Double> MM =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6, "px", MM_A_PIXEL);

    private Length() {}

    /** A length in mm; plain numbers are CSS pixels. NaN for what is no length, or a share. */
    static double mm(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Double.NaN;
        }
        String unit = match.group(2).isEmpty() ? "px" : match.group(2);
        return MM.containsKey(unit) ? Double.parseDouble(match.group(1)) * MM.getOrDefault(unit, 1.0) : Double.NaN;
    }

    /**
     * A length in the file's own units, which are CSS pixels where a unit is written.
     *
     * @throws NumberFormatException for what is no length
     */
    static double units(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches() || match.group(2).equals("%")) {
            throw new NumberFormatException(written);
        }
        double number = Double.parseDouble(match.group(1));
        return match.group(2).isEmpty() ? number : mm(written) / MM_A_PIXEL;
    }
}
