package id.canting.parameter;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number with its unit as a person writes it: {@code 12 mm}, {@code 1,2cm}, {@code 45 deg}, {@code 30 %}. */
public final class Measure {
    private static final Messages MESSAGES = Messages.beside(Measure.class, "messages");
    private static final Pattern WRITTEN = Pattern.compile("(" + Numeral.PATTERN + ")\\s*([A-Za-z%][A-Za-z0-9/%]*)?");

    private Measure() {}

    /**
     * The number in the unit's own measure: mm, degrees, a share.
     *
     * @param name what the number is for, for the message
     * @throws UserError when it is no number, may be one in thousands, or its unit is missing or does not fit
     */
    public static double parse(String name, String written, Unit unit) {
        Matcher match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new UserError(MESSAGES.text("number", name, written));
        }
        String given = match.group(2) == null ? "" : match.group(2);
        Double factor = unit == Unit.COUNT && given.isEmpty()
                ? Double.valueOf(1)
                : unit.factors().get(given);
        if (factor == null) {
            String key = unit == Unit.COUNT ? "plain" : given.isEmpty() ? "unit.missing" : "unit.wrong";
            throw new UserError(MESSAGES.text(key, name, written, unit.written()));
        }
        double number = unit == Unit.COUNT
                ? Numeral.counted(name, match.group(1), given)
                : Numeral.measured(name, match.group(1), given);
        return number * factor;
    }
}
