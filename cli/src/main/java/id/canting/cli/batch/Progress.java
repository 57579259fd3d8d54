package id.canting.cli.batch;

import id.canting.cli.shell.Terminal;
import id.canting.text.Decimals;
import java.util.Locale;

/** A bar that grows with the work, with its rate and the time left; only where a person watches. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final long EVERY = 200_000_000L;

    private final Terminal terminal;
    private final long count;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last = start;
    private long done;
    private int drawn;

    Progress(Terminal terminal, long count) {
        this.terminal = terminal;
        this.count = count;
        this.shown = terminal.watched();
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - start > 1_000_000_000L && (now - last > EVERY || done == count)) {
            last = now;
            String line = line((now - start) / 1e9);
            clear();
            terminal.err().print(line);
            terminal.err().flush();
            drawn = line.length();
        }
    }

    /** The bar after so many seconds. */
    private String line(double seconds) {
        int full = (int) (WIDTH * done / count);
        double rate = done / seconds;
        long left = Math.round((count - done) / rate);
        String clock = String.format(Locale.ROOT, "%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] "
                + terminal.text("batch.progress", done, count, Decimals.spoken(rate, 1, terminal.language()), clock);
    }

    /** Takes the bar away, for a line of words. */
    void clear() {
        if (drawn > 0) {
            terminal.err().print("\r" + " ".repeat(drawn) + "\r");
            drawn = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
