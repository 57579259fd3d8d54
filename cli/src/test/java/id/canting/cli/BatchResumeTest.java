package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that are stopped, taken up again, shared out and joined. */
class BatchResumeTest {
    private static final String PLAN = """
            canting-plan: 1
            design: tile.canting.yaml
            vary:
              apples.leaves: [0, 2, 99]
              last-bath.dips: 1..8
            outputs: ["{index}.svg", "{index}.png@20dpi"]
            """;

    @TempDir
    private static Path unbroken = Path.of("");

    private static Map<String, String> whole = Map.of();

    @TempDir
    private Path folder = Path.of("");

    private Path plan = Path.of("");
    private Path out = Path.of("");

    @BeforeAll
    static void makeTheWhole() throws IOException {
        Path made = unbroken.resolve("whole");
        assertThat(Run.of("batch", write(unbroken), "-o", made).code()).isEqualTo(ExitCode.PARTLY);
        whole = BatchTest.files(made);
        assertThat(whole).hasSize(2 * 16 + 3);
    }

    @BeforeEach
    void writeThePlan() throws IOException {
        plan = write(folder);
        out = folder.resolve("out");
    }

    private static Path write(Path folder) throws IOException {
        Designs.tile(folder);
        return Designs.write(folder, "trial.plan.yaml", PLAN);
    }

    @Test
    @DisplayName("A 84, A 90: killed twenty times at any moment, it ends as if never stopped")
    void survivesBeingKilled() throws IOException, InterruptedException {
        Random moments = new Random(84);
        int finished = 0;
        for (int kill = 0; kill < 20; kill++) {
            Process process = start("-j", "2", "--resume");
            if (process.waitFor(150 + moments.nextInt(1300), TimeUnit.MILLISECONDS)) {
                finished++;
            }
            process.destroyForcibly().waitFor();
            for (Map.Entry<String, String> file : files().entrySet()) {
                assertThat(file.getValue().equals(whole.get(file.getKey())))
                        .as("%s is whole", file.getKey())
                        .isTrue();
            }
            if (kill % 3 == 2) {
                spoil(moments);
            }
        }
        assertThat(finished).as("not all came to their end").isLessThan(20);
        assertThat(Run.of("batch", plan, "-o", out, "--resume").code()).isEqualTo(ExitCode.PARTLY);
        assertThat(BatchTest.files(out)).isEqualTo(whole);
        assertThat(out.resolve(".canting-batch")).doesNotExist();
    }

    /** Takes one file away, so that there is always something left to do. */
    private void spoil(Random moments) throws IOException {
        List<String> names = new ArrayList<>(files().keySet());
        names.removeIf(name -> !name.endsWith("g"));
        if (!names.isEmpty()) {
            Files.delete(out.resolve(names.get(moments.nextInt(names.size()))));
        }
    }

    private Map<String, String> files() throws IOException {
        return Files.isDirectory(out) ? BatchTest.files(out) : Map.of();
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("batch", plan.toString(), "-o", out.toString()));
        command.addAll(List.of(options));
        return Program.start(command);
    }

    @Test
    void makesAgainWhatIsMissingOrSpoiled() throws IOException {
        Run.of("batch", plan, "-o", out);
        Files.delete(out.resolve("3.svg"));
        Files.writeString(out.resolve("5.svg"), "spoiled");
        Files.writeString(out.resolve("manifest.csv"), "spoiled");
        Run again = Run.of("batch", plan, "-o", out, "--resume", "--json");
        assertThat(again.out()).contains("\"kept\": 14");
        assertThat(BatchTest.files(out)).isEqualTo(whole);
    }

    @Test
    void makesAllAgainWhenTheDesignChanged() throws IOException {
        Run.of("batch", plan, "-o", out);
        Designs.write(folder, "tile.canting.yaml", Designs.TILE.replace("seed: 7", "seed: 8"));
        assertThat(Run.of("batch", plan, "-o", out, "--resume", "--json").out()).contains("\"kept\": 0");
        assertThat(BatchTest.files(out).get("0.svg")).isNotEqualTo(whole.get("0.svg"));
    }

    @Test
    void begunAgainItNeedsAWord() throws IOException {
        Run.of("batch", plan, "-o", out);
        Run again = Run.of("batch", plan, "-o", out);
        assertThat(again.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(again.err()).contains("--force");
        assertThat(Run.of("batch", plan, "-o", out, "--force").code()).isEqualTo(ExitCode.PARTLY);
        assertThat(BatchTest.files(out)).isEqualTo(whole);
    }

    @Test
    void refusesAFolderInWhichAnotherBatchWorks() throws IOException {
        Path lock = out.resolve(".canting-batch/lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Run second = Run.of("batch", plan, "-o", out);
            assertThat(held.isValid()).isTrue();
            assertThat(second.code()).isEqualTo(ExitCode.MISUSE);
            assertThat(second.err()).contains("another batch is working");
        }
        assertThat(Run.of("batch", plan, "-o", out).code())
                .as("the lock is gone, its file is not")
                .isEqualTo(3);
        assertThat(BatchTest.files(out)).isEqualTo(whole);
    }

    @Test
    @DisplayName("shards joined are the whole, byte for byte")
    void joinsShards() throws IOException {
        List<Object> merge = new ArrayList<>(List.of("batch", "merge"));
        for (int i = 1; i <= 3; i++) {
            Path shard = folder.resolve("shard-" + i);
            Run.of("batch", plan, "-o", shard, "--shard", i + "/3");
            merge.add(shard);
        }
        merge.addAll(List.of("-o", out));
        assertThat(Run.of(merge.toArray()).code()).isEqualTo(ExitCode.PARTLY);
        assertThat(BatchTest.files(out)).isEqualTo(whole);
        Run twice = Run.of("batch", "merge", folder.resolve("shard-1"), folder.resolve("shard-1"), "-o", out, "-f");
        assertThat(twice.err()).contains("item 0 is in two");
        Run missing = Run.of("batch", "merge", folder.resolve("shard-1"), "-o", out, "-f");
        assertThat(missing.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(missing.err()).contains("8 of the 24 items");
        Files.writeString(folder.resolve("shard-2/1.svg"), "spoiled");
        merge.add("-f");
        Run spoiled = Run.of(merge.toArray());
        assertThat(spoiled.err()).contains("--resume");
        assertThat(spoiled.code()).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void refusesShardsThatAreNone() {
        for (String shard : new String[] {"0/4", "5/4", "1", "a/b", "1/0"}) {
            Run run = Run.of("batch", plan, "-o", out, "--shard", shard);
            assertThat(run.code()).as(shard).isEqualTo(ExitCode.MISUSE);
            assertThat(run.err()).contains("2/8");
        }
    }

    @Test
    void itsSumsAreThoseThatSha256sumChecks() throws IOException, InterruptedException {
        Process check = new ProcessBuilder("sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS")
                .directory(unbroken.resolve("whole").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(check.waitFor()).isZero();
    }
}
