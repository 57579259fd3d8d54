package id.canting.text;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1
 */
public record SourceLocation(String file, int line, int column) {
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
