package id.canting.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that remembers how it failed. A reader that has enough and goes away, as {@code head} does, is no
 * fault; a full disk behind a redirection is one, and print streams would hide it.
 */
public final class Sink extends FilterOutputStream {
    private String fault = "";

    public Sink(OutputStream out) {
        super(out);
    }

    /** What went wrong first; empty if nothing did, or the reader only went away. */
    public String fault() {
        String lower = fault.toLowerCase(Locale.ROOT);
        boolean left = lower.contains("pipe") || lower.contains("connection reset");
        return left ? "" : fault;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw kept(e);
        }
    }

    private IOException kept(IOException e) {
        if (fault.isEmpty()) {
            fault = String.valueOf(e.getMessage());
        }
        return e;
    }
}
