package id.canting.parameter;

import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: decimals behind a dot or a comma. A dot or comma before exactly three digits parts
 * thousands to one writer and decimals to another ({@code 45.000}), so it is asked back with both readings. Behind a 0
 * ({@code 0.125}) it parts decimals to everybody, and a measure whose dot has three decimals of which the last is no 0
 * ({@code 1.234 mm}) is read as written: our own files hold such measures, and none with a 0 at the end.
 */
public final class Numeral {
    /** What a number without its unit may look like, to be part of a pattern; it has no group. */
    public static final String PATTERN = "[+-]?[0-9]{1,9}(?:[.,][0-9]{3})*(?:[.,][0-9]{1,17})?";

    private static final Messages MESSAGES = Messages.beside(Numeral.class, "messages");
    private static final Pattern TWO_READINGS = Pattern.compile("([+-]?[1-9][0-9]{0,2})([.,])([0-9]{3})");
    private static final Pattern GROUPS =
            Pattern.compile("([+-]?[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+))(?:[.,]([0-9]{1,17}))?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,9}(?:[.,][0-9]{1,17})?");

    private Numeral() {}

    /**
     * Money, a count, or what a workshop reckons by: numbers that our own files never write with three decimals.
     *
     * @param name what the number is for, for the message; empty where the message names it elsewhere
     * @param written as by {@link #PATTERN}
     * @param unit behind it, for the message
     * @throws UserError where thousands may be meant
     */
    public static double counted(String name, String written, String unit) {
        return read(name, written, unit, false);
    }

    /**
     * A measure or a share, of which our own files may write any decimals.
     *
     * @param name what the number is for, for the message; empty where the message names it elsewhere
     * @param written as by {@link #PATTERN}
     * @param unit behind it, for the message
     * @throws UserError where thousands may be meant
     */
    public static double measured(String name, String written, String unit) {
        return read(name, written, unit, true);
    }

    private static double read(String name, String written, String unit, boolean ours) {
        Text of = Text.same(name.isEmpty() ? "" : name + ": ");
        String behind = unit.isEmpty() ? "" : " " + unit;
        Matcher two = TWO_READINGS.matcher(written);
        if (two.matches() && !(ours && two.group(2).equals(".") && !two.group(3).endsWith("0"))) {
            String whole = two.group(1) + two.group(3) + behind;
            throw new UserError(
                    MESSAGES.text("asked", of, written + behind, whole, parted(two.group(1), two.group(3)) + behind));
        }
        if (PLAIN.matcher(written).matches()) {
            return Double.parseDouble(written.replace(',', '.'));
        }
        Matcher groups = GROUPS.matcher(written);
        if (groups.matches()) {
            String whole = groups.group(1).replaceAll("[.,]", "");
            String line = groups.group(2) == null ? whole : whole + "." + groups.group(2);
            throw new UserError(MESSAGES.text("grouped", of, written + behind, line + behind));
        }
        throw new UserError(MESSAGES.text("number", name, written + behind));
    }

    /** The same with decimals that nobody takes for thousands: never three of them. */
    private static String parted(String whole, String decimals) {
        String fewer = decimals.replaceAll("0+$", "");
        return whole + "." + (fewer.isEmpty() ? "0" : fewer.length() == 3 ? fewer + "0" : fewer);
    }
}
