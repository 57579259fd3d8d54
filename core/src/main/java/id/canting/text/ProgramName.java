package id.canting.text;

/**
 * How whoever reads a hint starts this program, so that the hint can be copied: {@code canting}, or as they called it,
 * such as {@code cli/canting} in a checkout. The starter passes the name in the property {@value #PROPERTY}.
 */
public final class ProgramName {
    /** The property in which the starter passes the name. */
    public static final String PROPERTY = "canting.command";

    private static final String USUAL = "canting";

    private ProgramName() {}

    /** The name as it can be copied to a command line. */
    public static String words() {
        return quoted(System.getProperty(PROPERTY, USUAL));
    }

    /** A word as it can be copied to a command line: in quotes where it has blanks. */
    public static String quoted(String word) {
        return word.indexOf(' ') < 0 ? word : '"' + word + '"';
    }
}
