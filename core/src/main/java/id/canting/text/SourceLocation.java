package id.canting.text;

/**
 * A place in a text file, or {@link #NOWHERE} for what a program made without one.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1
 */
public record SourceLocation(String file, int line, int column) {
    /** The place of what stands in no file; a mistake there is told without a place. */
    public static final SourceLocation NOWHERE = new SourceLocation("", 1, 1);

    /** Checks that line and column count from 1. */
    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, but are " + line + " and " + column);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
