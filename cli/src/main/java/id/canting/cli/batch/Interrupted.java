package id.canting.cli.batch;

import id.canting.cli.shell.Terminal;
import java.nio.file.Path;

/** Tells a person who stops a batch how to go on with it. */
final class Interrupted implements AutoCloseable {
    private final Thread hook;
    private volatile boolean finished;

    Interrupted(Terminal terminal, Path folder) {
        this.hook = new Thread(() -> {
            if (!finished) {
                terminal.tell(Terminal.MESSAGES.text("batch.stopped", folder));
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void finished() {
        finished = true;
    }

    @Override
    public void close() {
        finished = true;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            finished = true;
        }
    }
}
