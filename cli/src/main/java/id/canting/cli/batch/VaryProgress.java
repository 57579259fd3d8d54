package id.canting.cli.batch;

import id.canting.cli.shell.Terminal;
import id.canting.variation.Watch;
import org.jspecify.annotations.Nullable;

/** The bars of variations: one while candidates are drafted, one while the chosen are drawn. */
final class VaryProgress implements Watch, AutoCloseable {
    private final Terminal terminal;
    private @Nullable Progress bar;
    private long left;
    private boolean drawing;

    VaryProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void drafted(int all) {
        step(all, false);
    }

    @Override
    public void drawn(int all) {
        step(all, true);
    }

    private void step(int all, boolean wholly) {
        Progress shown = bar;
        if (shown == null || left == 0 || wholly != drawing) {
            close();
            shown = new Progress(terminal, all);
            bar = shown;
            left = all;
            drawing = wholly;
        }
        shown.step();
        left--;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
