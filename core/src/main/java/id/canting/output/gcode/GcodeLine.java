package id.canting.output.gcode;

import id.canting.text.UserError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a template, with names in braces for what changes.
 *
 * @param text as written
 */
record GcodeLine(String text) {
    private static final int LONGEST = 80;
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)|;.*");
    private static final Pattern WORD = Pattern.compile("([A-Z])\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))");

    /** Moves that cannot be followed here: relative ones, and arcs. */
    private static final List<Double> UNKNOWN_MOVES = List.of(91.0, 2.0, 3.0);

    private static final double INCHES = 20;
    private static final double MILLIMETRES = 21;

    /**
     * A line that is plain ASCII, not too long, and names nothing unknown.
     *
     * @param names what may stand in braces
     */
    static GcodeLine of(String text, List<String> names) {
        if (text.length() > LONGEST || !text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new UserError(GcodeBed.MESSAGES.text("line", text, LONGEST));
        }
        Matcher match = NAME.matcher(text);
        while (match.find()) {
            if (!names.contains(match.group(1))) {
                throw new UserError(
                        names.isEmpty()
                                ? GcodeBed.MESSAGES.text("name.none", match.group(1))
                                : GcodeBed.MESSAGES.text("name", match.group(1), String.join(", ", names)));
            }
        }
        return new GcodeLine(text);
    }

    /** Whether the line names something. */
    boolean names(String name) {
        return text.contains("{" + name + "}");
    }

    /** The line with values put in. */
    String with(Map<String, String> values) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    /** Checks that a line of the template's own leads nowhere beyond the bed, and speaks of the same unit. */
    void check(GcodeBed bed, GcodeUnits units) {
        String plain = COMMENT.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        Matcher match = WORD.matcher(NAME.matcher(plain).replaceAll(""));
        while (match.find()) {
            char letter = match.group(1).charAt(0);
            double value = Double.parseDouble(match.group(2));
            if (letter == 'G' && UNKNOWN_MOVES.contains(value)) {
                throw new UserError(GcodeBed.MESSAGES.text("move", text));
            }
            if (letter == 'G' && value == (units == GcodeUnits.MM ? INCHES : MILLIMETRES)) {
                throw new UserError(GcodeBed.MESSAGES.text("units.other", text, units.id()));
            }
            if ((letter == 'X' || letter == 'Y') && !bed.reaches(letter, value * units.millimetres())) {
                throw new UserError(
                        GcodeBed.MESSAGES.text("beyond.line", text, match.group(0), bed.width(), bed.height()));
            }
        }
    }
}
