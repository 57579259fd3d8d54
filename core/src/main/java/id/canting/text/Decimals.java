package id.canting.text;

/**
 * Numbers as files carry them: a decimal point in every locale, no exponent, no trailing zeros, never {@code -0}.
 * Numbers in messages to people follow their language instead, see {@link Messages}.
 */
public final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Decimals() {}

    /**
     * Writes a number with at most so many decimals, rounding half up.
     *
     * @param value a finite number whose magnitude is below 10^12
     * @param decimals 0 to 6
     * @throws IllegalArgumentException for a number that is not finite or too large to write exactly
     */
    public static String write(double value, int decimals) {
        return write(value, decimals, new StringBuilder()).toString();
    }

    /** As {@link #write(double, int)}, appended to a builder, for writers of many numbers. */
    public static StringBuilder write(double value, int decimals, StringBuilder out) {
        return writeScaled(scale(value, decimals), decimals, out);
    }

    /** The number as a whole count of its last decimal: 1.2345 at 3 decimals is 1235. */
    public static long scale(double value, int decimals) {
        if (!(Math.abs(value) < 1e12)) {
            throw new IllegalArgumentException("a number for a file must be finite and below 1e12, but is " + value);
        }
        return Math.round(value * POWERS[decimals]);
    }

    /** Writes a count of last decimals made by {@link #scale} as a decimal number. */
    public static StringBuilder writeScaled(long scaled, int decimals, StringBuilder out) {
        long magnitude = Math.abs(scaled);
        if (scaled < 0) {
            out.append('-');
        }
        out.append(magnitude / POWERS[decimals]);
        long fraction = magnitude % POWERS[decimals];
        if (fraction == 0) {
            return out;
        }
        out.append('.');
        for (int place = decimals - 1; place >= 0 && fraction > 0; place--) {
            out.append((char) ('0' + fraction / POWERS[place]));
            fraction %= POWERS[place];
        }
        return out;
    }

    /** A number as readers of both languages expect it, with at most so many decimals. */
    public static Text text(double value, int decimals) {
        return new Text(spoken(value, decimals, Language.ID), spoken(value, decimals, Language.EN));
    }

    /** A number as a reader of one language expects it, with at most so many decimals. */
    public static String spoken(double value, int decimals, Language language) {
        String plain = write(value, decimals);
        return language == Language.ID ? plain.replace('.', ',') : plain;
    }
}
