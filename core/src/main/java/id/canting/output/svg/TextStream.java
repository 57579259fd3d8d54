package id.canting.output.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way to a stream: gathered, and encoded in UTF-8 a large piece at a time. */
final class TextStream {
    private static final int PIECE = 1 << 15;

    /** What was not yet passed on; append to it, and offer it with {@link #spill} between characters. */
    final StringBuilder text = new StringBuilder(2 * PIECE);

    private final OutputStream out;

    TextStream(OutputStream out) {
        this.out = out;
    }

    /** Passes the text on if a piece has gathered. */
    void spill() throws IOException {
        if (text.length() > PIECE) {
            flush();
        }
    }

    /** Passes all text on. */
    void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        out.flush();
    }
}
