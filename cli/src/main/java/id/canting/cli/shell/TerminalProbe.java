package id.canting.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person watches the error stream. */
public final class TerminalProbe {
    private TerminalProbe() {}

    public static boolean by(OutputStream err, Map<String, String> environment) {
        if (err != System.err || environment.getOrDefault("TERM", "").equals("dumb")) {
            return false;
        }
        Path stream = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(stream)) {
                return Files.readSymbolicLink(stream).toString().matches("/dev/(pts/[0-9]+|tty.*|console)");
            }
        } catch (IOException hidden) {
            return false;
        }
        return System.console() != null && terminal();
    }

    /** From Java 22 on there is a console without a terminal, too, and it can be asked. */
    private static boolean terminal() {
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(System.console()));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
