package id.canting.estimate;

import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Text;

/** Numbers for people: about three figures, with thousands set apart as each language does. */
public final class NumberText {
    private static final int GROUP = 3;

    private NumberText() {}

    /** An amount, with decimals only where they matter. */
    public static Text number(double value) {
        double size = Math.abs(value);
        return number(value, size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3);
    }

    /** A number with at most so many decimals. */
    public static Text number(double value, int decimals) {
        return new Text(grouped(value, decimals, Language.ID, '.'), grouped(value, decimals, Language.EN, ','));
    }

    /** A number with its unit behind it. */
    public static Text with(double value, String unit) {
        Text number = number(value);
        return new Text(number.id() + " " + unit, number.en() + " " + unit);
    }

    private static String grouped(double value, int decimals, Language language, char between) {
        String plain = Decimals.spoken(value, decimals, language);
        int first = plain.startsWith("-") ? 1 : 0;
        int end = first;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - GROUP; at > first; at -= GROUP) {
            out.insert(at, between);
        }
        return out.toString();
    }
}
