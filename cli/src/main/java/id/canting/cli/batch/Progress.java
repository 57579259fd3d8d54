package id.canting.cli.batch;

import id.canting.cli.shell.Terminal;
import id.canting.text.Decimals;
import id.canting.text.Text;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far the work is, with its rate and the time left: where a person watches, a bar that grows; else a line for a log,
 * at every tenth of the work and at least once a minute. Work of a few seconds needs neither.
 */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final long SECOND = 1_000_000_000L;
    private static final long EVERY = SECOND / 5;
    private static final long SHORT = 10 * SECOND;
    private static final long MINUTE = 60 * SECOND;
    private static final int TENTHS = 10;

    private final Terminal terminal;
    private final long count;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private long done;
    private long tenths;
    private int drawn;

    Progress(Terminal terminal, long count) {
        this(terminal, count, System::nanoTime);
    }

    /** @param clock gives nanoseconds */
    Progress(Terminal terminal, long count, LongSupplier clock) {
        this.terminal = terminal;
        this.count = count;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (!terminal.watched()) {
            log(now);
        } else if (now - start > SECOND && (now - last > EVERY || done == count)) {
            draw(now);
        }
    }

    private void draw(long now) {
        last = now;
        int full = (int) (WIDTH * done / count);
        String line = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + far(now).in(terminal.language());
        clear();
        terminal.err().print(line);
        terminal.err().flush();
        drawn = line.length();
    }

    /** A line, unless it would say little more than the one before; the end is told otherwise. */
    private void log(long now) {
        long reached = TENTHS * done / count;
        if (now - start > SHORT && done < count && (reached > tenths || now - last >= MINUTE)) {
            tenths = reached;
            last = now;
            terminal.tell(Terminal.MESSAGES.text("batch.percent", 100 * done / count, far(now)));
        }
    }

    private Text far(long now) {
        double rate = done * (double) SECOND / (now - start);
        long left = Math.round((count - done) / rate);
        String clockTime = String.format(Locale.ROOT, "%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60);
        return Terminal.MESSAGES.text(
                "batch.progress", done, count, Decimals.spoken(rate, 1, terminal.language()), clockTime);
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
