package id.canting.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures round by round and writes the table: {@code Results ROOT ROUNDS [work=PART] [benchmark=PATTERN]}. */
public final class Results {
    /** Begins what scripts measured. */
    private static final String APART = "\n## Many items in a batch\n";

    private Results() {}

    /**
     * Measures all and writes {@code examples/benchmarks/RESULTS.md}; or, where asked for a part of the work or for
     * kernels alone, shows these and writes nothing.
     */
    public static void main(String[] words) throws Exception {
        Path root = Path.of(words[0]).toAbsolutePath().normalize();
        int rounds = Integer.parseInt(words[1]);
        String work = value(words, "work=");
        String kernel = value(words, "benchmark=");
        if (!kernel.isEmpty()) {
            System.out.println(Kernels.measure(kernel));
            return;
        }
        Map<Case, List<Run>> found = measure(root, rounds, work);
        if (!work.isEmpty()) {
            System.out.println(Table.of(found));
            return;
        }
        String text = Table.head(found, rounds) + Targets.of(found) + Table.of(found) + Kernels.measure("Benchmark");
        Path results = root.resolve("examples/benchmarks/RESULTS.md");
        Files.writeString(results, text + apart(Files.readString(results)));
        System.out.println(text);
    }

    /** What scripts measured, which stands last and stays. */
    private static String apart(String before) {
        int from = before.indexOf(APART);
        return from < 0 ? "" : before.substring(from);
    }

    private static String value(String[] words, String key) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    private static Map<Case, List<Run>> measure(Path root, int rounds, String work)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("canting-benchmarks");
        Map<Case, List<Run>> found = new LinkedHashMap<>();
        List<Case> cases = Cases.all(root, folder).stream()
                .filter(job -> job.work().contains(work))
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (Case job : cases) {
                Run run = Run.of(job);
                found.computeIfAbsent(job, none -> new ArrayList<>()).add(run);
                System.err.println((round + 1) + "/" + rounds + " " + job.work() + ": " + job.who() + " "
                        + Table.number(run.whole()) + " s, first " + Table.number(run.first()) + ", later "
                        + Table.number(run.later()));
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        return found;
    }
}
