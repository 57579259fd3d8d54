package id.canting.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The canting command in a Java process of its own. */
final class Java {
    private Java() {}

    /** The Java this test runs on, or another. */
    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Runs a command to its end; its words go to a file beside the result. */
    static int run(Path home, Path log, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return process(log, command(home, options, arguments));
    }

    /** The words that start a command on the Java this test runs on. */
    static List<String> command(List<String> options, String... arguments) {
        return command(home(), options, arguments);
    }

    private static List<String> command(Path home, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.canting.cli.Canting"));
        command.addAll(List.of(arguments));
        return command;
    }

    static int process(Path log, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return builder.start().waitFor();
    }

    /** Other Javas on this machine, of 17 and above. */
    static List<Path> others() throws IOException {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var homes = Files.list(folder)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !Files.isSymbolicLink(home))
                    .filter(home -> home.toString().matches(".*(17|2[1-9]).*"))
                    .sorted()
                    .toList();
        }
    }
}
