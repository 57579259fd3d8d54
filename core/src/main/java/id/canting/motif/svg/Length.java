package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as SVG writes them. */
final class Length {
    private static final Messages MESSAGES = Messages.beside(Length.class, "messages");
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
     * @throws UserError for a share of the page or the size of letters, which a drawing on its own does not have
     */
    static double units(String written) {
        Matcher match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new NumberFormatException(written);
        }
        double number = Double.parseDouble(match.group(1));
        if (match.group(2).isEmpty()) {
            return number;
        }
        if (!MM.containsKey(match.group(2))) {
            throw new UserError(MESSAGES.text("unit", written.strip()));
        }
        return mm(written) / MM_A_PIXEL;
    }
}
