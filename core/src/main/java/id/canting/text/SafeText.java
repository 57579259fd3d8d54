package id.canting.text;

/**
 * Words from a file as they are safe to show on a terminal: one line, nothing that acts on the terminal, turns the
 * reading direction or cannot be seen, and not too long.
 */
public final class SafeText {
    /** The longest text shown whole, in UTF-16 characters; of a longer one the beginning and the end are shown. */
    public static final int LONGEST = 4000;

    private static final int ENDING = 1000;

    private SafeText() {}

    /** The words with what is unseen written as an escape such as {@code \u202e}, cut in the middle where too long. */
    public static String of(String words) {
        if (words.length() > LONGEST) {
            return of(words.substring(0, LONGEST - ENDING - 1) + "…" + words.substring(words.length() - ENDING));
        }
        return shown(words, false);
    }

    /** Words of several lines, whole, with what is unseen written as an escape; the ends of the lines stay. */
    public static String lines(String words) {
        return shown(words, true);
    }

    private static String shown(String words, boolean lines) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (unseen(c) && !(lines && c == '\n')) {
                String digits = Integer.toHexString(c);
                out.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - digits.length())))
                        .append(digits);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Whether a character is a control or format character, half a surrogate pair, a line end, or no character. */
    public static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
