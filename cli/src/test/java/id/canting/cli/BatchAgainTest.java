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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches taken up again after something was changed, and shards joined in other ways. */
class BatchAgainTest {
    private static final String TABLE = "last-bath.dye,{customer}\nsecang,Ani\ntingi,Budi\nindigofera,Citra\n";
    private static final String PLAN = """
            canting-plan: 1
            design: tile.canting.yaml
            sample: {method: rows, csv: t.csv}
            outputs: ["{customer}.svg", "{customer}.png@10dpi"]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path plan = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeOnce() throws IOException {
        Designs.tile(folder);
        Designs.write(folder, "t.csv", TABLE);
        plan = Designs.write(folder, "p.plan.yaml", PLAN);
        out = folder.resolve("out");
        assertThat(Run.of("batch", plan, "-o", out).code()).isZero();
    }

    private Run again(Object... options) {
        List<Object> words = new ArrayList<>(List.of("batch", plan, "-o", out, "--resume"));
        words.addAll(List.of(options));
        return Run.of(words.toArray());
    }

    /** What a run that begins anew would make. */
    private Map<String, String> fresh() throws IOException {
        Path other = folder.resolve("fresh");
        Run.of("batch", plan, "-o", other);
        return BatchTest.files(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t.csv             | tingi           | soga-tingi-none | 4 | failed item keeps nothing
            t.csv             | 'tingi,Budi'    | 'tegeran,Budi'  | 4 | one row is mended
            t.csv             | 'secang,Ani\\n' | ''              | 4 | one row is taken out
            t.csv             | 'secang,Ani'    | 'secang,Ani\\nsecang,Dewi' | 6 | one row comes in between
            p.plan.yaml       | 10dpi           | 20dpi           | 3 | one output is another
            p.plan.yaml       | '.png@10dpi"'   | '.png@10dpi", "{customer}.pdf"' | 6 | one output more
            p.plan.yaml       | 'canting-plan'  | '# a remark\\ncanting-plan'     | 6 | a remark
            tile.canting.yaml | 'seed: 7'       | 'seed: 7  # a remark'           | 6 | a remark in the design
            tile.canting.yaml | 'seed: 7'       | 'seed: 8'                       | 0 | another design
            """)
    void makesOnlyWhatDiffers(String file, String old, String changed, int kept, String what) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old.replace("\\n", "\n"));
        Designs.write(folder, file, text.replace(old.replace("\\n", "\n"), changed.replace("\\n", "\n")));
        assertThat(again("--json").out()).as(what).contains("\"kept-files\": " + kept);
        Map<String, String> made = BatchTest.files(out);
        made.keySet().retainAll(fresh().keySet());
        assertThat(made).as(what).isEqualTo(fresh());
    }

    @Test
    void namesWhatAnEarlierRunLeft() throws IOException {
        Designs.write(folder, "t.csv", TABLE.replace("Budi", "Bude"));
        Run run = again();
        assertThat(run.err()).contains("no longer makes").contains("Budi.svg").contains("2 in all");
        assertThat(out.resolve("Budi.svg")).exists();
        assertThat(Files.readString(out.resolve("manifest.csv")))
                .contains("Bude.svg")
                .doesNotContain("Budi.svg");
        assertThat(again().err()).doesNotContain("no longer makes");
    }

    @Test
    void stopsWhenTooManyFailAndGoesOn() throws IOException {
        Designs.write(folder, "t.csv", TABLE.replace("secang", "x").replace("tingi", "y"));
        Path other = folder.resolve("other");
        Run run = Run.of("batch", plan, "-o", other, "--max-failures", 1);
        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("stopped: 1 failed and 2 not started").contains("--resume");
        assertThat(other.resolve("manifest.json")).doesNotExist();
        Designs.write(folder, "t.csv", TABLE);
        assertThat(Run.of("batch", plan, "-o", other, "--resume", "--max-failures", 1)
                        .code())
                .isZero();
        assertThat(BatchTest.files(other)).isEqualTo(BatchTest.files(out));
        assertThat(Run.of("batch", plan, "-o", other, "-f", "--max-failures", 0).err())
                .contains("at least 1");
    }

    @Test
    void theListCarriesTheTablesColumnsInItsStyle() throws IOException {
        assertThat(Files.readAllLines(out.resolve("manifest.csv")).get(0))
                .isEqualTo("index,file,sha256,seed,version,status,last-bath.dye,{customer},fault");
        assertThat(Files.readAllLines(out.resolve("manifest.csv")).get(1)).endsWith(",done,secang,Ani,");
        again("--csv-style", "semicolon");
        assertThat(Files.readString(out.resolve("manifest.csv")))
                .startsWith("\uFEFFindex;file;")
                .contains(";done;secang;Ani;\r\n");
        assertThat(again("--csv-style", "colon").err()).contains("semicolon");
    }

    @Test
    void saysThatAnotherIsAtWorkWhateverIsAsked() throws IOException {
        Path lock = out.resolve(".canting-batch/lock");
        Files.createDirectories(lock.getParent());
        Files.writeString(out.resolve(".canting-batch/journal"), "canting-journal 2\n");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            for (String option : List.of("--resume", "--force", "-q")) {
                Run run = Run.of("batch", plan, "-o", out, option);
                assertThat(run.err()).as(option).contains("another batch is working");
            }
        }
        assertThat(Run.of("batch", plan, "-o", out).err()).contains("was not finished");
    }

    @Test
    void leavesNoTraceWhereItIsRefused() {
        Run run = Run.of("batch", plan, "-o", out);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(out.resolve(".canting-batch")).doesNotExist();
    }

    private List<Object> shards(String... options) {
        List<Object> words = new ArrayList<>(List.of("batch", "merge"));
        for (int i = 1; i <= 2; i++) {
            Path shard = folder.resolve("shard-" + i);
            Run.of("batch", plan, "-o", shard, "--shard", i + "/2");
            words.add(shard);
        }
        words.addAll(List.of("-o", folder.resolve("whole")));
        words.addAll(List.of(options));
        return words;
    }

    @Test
    void linksShards() throws IOException {
        assertThat(Run.of(shards("--link").toArray()).code()).isZero();
        assertThat(BatchTest.files(folder.resolve("whole"))).isEqualTo(BatchTest.files(out));
        assertThat(Files.isSameFile(folder.resolve("whole/Ani.svg"), folder.resolve("shard-1/Ani.svg")))
                .isTrue();
    }

    @Test
    void movesShards() throws IOException {
        assertThat(Run.of(shards("--move").toArray()).code()).isZero();
        assertThat(BatchTest.files(folder.resolve("whole"))).isEqualTo(BatchTest.files(out));
        assertThat(BatchTest.files(folder.resolve("shard-1"))).isEmpty();
        assertThat(Run.of("batch", "merge", out, "-o", folder.resolve("x"), "--link", "--move")
                        .code())
                .isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void goesOnWithAMoveThatWasStopped() throws IOException {
        List<Object> merge = shards("--move");
        Files.createDirectories(folder.resolve("whole"));
        Files.move(folder.resolve("shard-1/Ani.svg"), folder.resolve("whole/Ani.svg"));
        assertThat(Run.of(merge.toArray()).code()).isZero();
        assertThat(BatchTest.files(folder.resolve("whole"))).isEqualTo(BatchTest.files(out));
    }

    @Test
    void movesNothingWhereAFileIsSpoiled() throws IOException {
        List<Object> merge = shards("--move");
        Files.writeString(folder.resolve("shard-2/Budi.svg"), "spoiled");
        assertThat(Run.of(merge.toArray()).err()).contains("Budi.svg").contains("--resume");
        assertThat(folder.resolve("shard-1/Ani.svg")).exists();
        assertThat(folder.resolve("whole")).doesNotExist();
    }

    @Test
    void readsAManifestOfAnEarlierVersionAndMakesAllAgain() throws IOException {
        Path manifest = out.resolve("manifest.json");
        Designs.write(
                out, "manifest.json", Files.readString(manifest).replaceAll(", \"recipe\": \"[0-9a-f]{64}\"", ""));
        assertThat(again("--json").out()).contains("\"kept-files\": 0");
        assertThat(BatchTest.files(out)).isEqualTo(fresh());
    }
}
