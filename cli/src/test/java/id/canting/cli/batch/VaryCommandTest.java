package id.canting.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variations and measures from the command line. */
class VaryCommandTest {
    private static final Pattern DYE = Pattern.compile("\\bdye: ([a-z-]+)");

    @TempDir
    private Path folder;

    private Path vary(String name, Object... more) throws IOException {
        Path out = folder.resolve(name);
        Object[] words = new Object[more.length + 6];
        List<Object> first = List.of("vary", "--count", 3, "--seed", 5, "-o" + out);
        first.toArray(words);
        System.arraycopy(more, 0, words, first.size(), more.length);
        Run run = Run.of(words);
        assertThat(run.err().strip()).contains(" variations in ").doesNotContain("\r", "\n");
        assertThat(run.code()).isZero();
        return out;
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private static List<Path> cells(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".canting.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> dyes(Path design) throws IOException {
        return DYE.matcher(Files.readString(design))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void offersDesignsThatDifferAndCanBeMadeAgain() throws IOException {
        Path out = vary("ideas", Designs.tile(folder));
        List<Path> cells = cells(out);
        assertThat(cells).hasSize(3);
        assertThat(cells).doesNotHaveDuplicates();
        assertThat(bytes(out).keySet())
                .contains("contact.svg", "contact.png", "contact.pdf", "manifest.json", "manifest.csv");
        for (Path cell : cells) {
            String picture = cell.toString().replace(".canting.yaml", ".png");
            Path again = folder.resolve("again.png");
            assertThat(Run.of("render", cell, "-o", again, "--dpi", 190, "-f").code())
                    .isZero();
            assertThat(Files.mismatch(again, Path.of(picture))).isEqualTo(-1);
            assertThat(Run.of("regen", picture, "-o", again, "-f").code()).isZero();
            assertThat(Files.mismatch(again, Path.of(picture))).isEqualTo(-1);
        }
    }

    @Test
    void theNumberOfWorkersChangesNoByte() throws IOException {
        Path design = Designs.tile(folder);
        Map<String, byte[]> one = bytes(vary("one", design, "-j", 1));
        Map<String, byte[]> two = bytes(vary("two", design, "-j", 2));
        assertThat(two.keySet()).isEqualTo(one.keySet());
        one.forEach((name, content) -> assertThat(two.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void whatIsLockedStays() throws IOException {
        Path out = vary("locked", Designs.tile(folder), "--lock", "first-bath", "--lock", "last-bath");
        for (Path cell : cells(out)) {
            assertThat(dyes(cell)).startsWith("tegeran", "indigofera");
        }
    }

    @Test
    void childrenHaveEachValueFromAParent() throws IOException {
        Path one = Designs.tile(folder);
        Path other = Designs.write(
                folder,
                "other.canting.yaml",
                Designs.TILE
                        .replace("dye: tegeran, dips: 4", "dye: secang, dips: 9")
                        .replace("dye: indigofera, dips: 6", "dye: tingi, dips: 3")
                        .replace("seed: 7", "seed: 8"));
        Path out = vary("children", "--cross", one, other);
        for (Path cell : cells(out)) {
            List<String> dyes = dyes(cell);
            assertThat(dyes.get(0)).isIn("tegeran", "secang");
            assertThat(dyes.get(1)).isIn("indigofera", "tingi");
        }
    }

    @Test
    void whatIsNearStaysNear() throws IOException {
        Path first = vary("first", Designs.tile(folder));
        Path picture = Path.of(cells(first).get(0).toString().replace(".canting.yaml", ".png"));
        assertThat(cells(vary("near", "--near", picture))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --count 0                    | 500
            --lock aples                 | Did you mean "apples"
            --pictures gif               | png
            --around --across            | one
            -j 0                         | 256
            """)
    void refusesWhatCannotBe(String options, String told) throws IOException {
        Object[] words = ("vary " + Designs.tile(folder) + " -o " + folder.resolve("x") + " " + options).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(told);
        assertThat(run.err().lines().count()).isEqualTo(1);
    }

    @Test
    void measuresADesignAndAPictureOfItAlike() throws IOException {
        Path design = Designs.tile(folder);
        Path picture = folder.resolve("tile.svg");
        assertThat(Run.of("render", design, "-o", picture).code()).isZero();
        Run measured = Run.of("measure", design, "--json");
        assertThat(measured.code()).isZero();
        assertThat(measured.out()).contains("\"coverage\"");
        assertThat(Run.of("measure", picture, "--json").out()).isEqualTo(measured.out());
    }
}
