package id.canting.output.recipe;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a strange file of plain ASCII, one after another. */
final class AsciiLines {
    private static final int LONGEST = 512;

    private final String name;
    private final InputStream in;

    /** @param name of the file, for messages */
    AsciiLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** The next line without its end; empty at the end of the file. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.length() > LONGEST) {
                throw RecipeBounds.fault("carried.broken", name);
            }
            if (next != '\r') {
                line.append((char) (next & 0x7F));
            }
        }
        return line.toString();
    }
}
