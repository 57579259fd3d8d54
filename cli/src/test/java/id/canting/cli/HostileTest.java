package id.canting.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.canting.cli.shell.ExitCode;
import id.canting.text.ResourceLimit;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm: each is refused in one line, or does no harm, as docs/faults.md states. */
class HostileTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg/>",
                "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><svg>&c;</svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'http://localhost:1/x'>]><svg>&x;</svg>",
                "<svg><image href='http://localhost:1/x.png'/></svg>",
                "<svg><path d='M0 0h9v9z' style='fill:url(file:///etc/passwd)'/></svg>",
                "<svg xmlns:xi='http://www.w3.org/2001/XInclude'><use href='file:///etc/passwd#a'/></svg>",
                "<svg onload='x()'/>",
                "<svg><script>x()</script></svg>",
                "<svg><marker id='m'><path d='M0 0h9' marker-end='url(#m)'/></marker></svg>"
            })
    void aDrawingCannotReachOutOfItself(String svg) throws IOException {
        Files.writeString(folder.resolve("own.svg"), svg);
        assertRefused(own("own.svg"), "own.svg:1:");
    }

    /** Beside what can be drawn the drawing names what lies outside: it is drawn, and nothing is asked for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <image href='http://localhost:PORT/x.png' width='9' height='9'/>                   | image
            <script href='http://localhost:PORT/x.js'>x()</script>                             | script
            <use href='http://localhost:PORT/x.svg#a'/>                                        | x.svg#a
            <style>@import url(http://localhost:PORT/x.css);</style>                           | style
            <rect width='9' height='9' fill='url(http://localhost:PORT/x.svg#a)'/>             | x.svg#a
            <rect width='9' height='9' filter='url(http://localhost:PORT/x.svg#a)'/>           | filter
            <rect width='9' height='9' clip-path='url(http://localhost:PORT/x.svg#a)'/>        | clip-path
            <foreignObject><iframe src='http://localhost:PORT/x'/></foreignObject>             | foreignObject
            """)
    void whatADrawingNamesOutsideIsNotAskedFor(String outside, String named) throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String port = String.valueOf(server.getLocalPort());
            String type =
                    "<!DOCTYPE svg SYSTEM 'http://localhost:PORT/svg.dtd' [<!ENTITY o SYSTEM 'file:///etc/passwd'>]>";
            String svg = type + "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><path d='M0 0h40v30z'/>" + outside
                    + "</svg>";
            Files.writeString(folder.resolve("own.svg"), svg.replace("PORT", port));
            Run run = Run.of("render", own("own.svg"), "-o", folder.resolve("out.svg"));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
            assertThat(run.err()).contains("own.svg").contains(named).contains(", line 1");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            assertThat(Files.readString(folder.resolve("out.svg")))
                    .doesNotContainPattern("(href=.|url\\(.?)http://localhost")
                    .doesNotContain("passwd")
                    .doesNotContain("x()");
        }
    }

    @Test
    void aDrawingMustBeAPlainFile() throws IOException {
        Files.createDirectory(folder.resolve("own.svg"));
        assertRefused(own("own.svg"), "own.svg");
        assertRefused(own("\"a\\0b.svg\""), "b.svg");
    }

    @Test
    void aRecipeOfEndlessRepeatsIsRefusedByArithmetic() throws IOException {
        Path design = write(Designs.TILE
                .replace("width: 120 mm, height: 100 mm", "width: 10000 mm, height: 10000 mm")
                .replace("motif: buah-pedade", "motifs: [{motif: buah-pedade, round: {count: 200, radius: 9 mm}}]")
                .replace("{lampah: tubrukan, cell: [60 mm, 100 mm]}", "{group: p6m, cell: [5 mm, 5 mm]}"));
        Run run = assertRefused(design, ":10:");
        assertThat(run.err()).contains("places", "CANTING_JAVA_OPTS", "-Dcanting.limit.places=");
    }

    @Test
    void aGroundOfEndlessMarksIsRefusedByArithmetic() throws IOException {
        Path design = write(Designs.TILE
                .replace("width: 120 mm, height: 100 mm", "width: 10000 mm, height: 10000 mm")
                .replace("motif: buah-pedade", "motif: buah-pedade, ground: cecek")
                .replace("{lampah: tubrukan, cell: [60 mm, 100 mm]}", "{single: [50 %, 50 %]}"));
        assertThat(assertRefused(design, ":10:").err()).contains("-Dcanting.limit.marks=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed: 7             | seed: "7\\0"                | 3:7
            seed: 7             | seed: "\\u202e7"            | 3:7
            as: apples          | as: "../../x"               | 10:15
            as: apples          | as: "a\\0b"                 | 10:15
            seed: 7             | seed: "\\e[31mred\\n\\n"    | 3:7
            """)
    void whatCannotBeSeenIsShownAsAnEscape(String right, String wrong, String place) throws IOException {
        Run run = assertRefused(write(Designs.TILE.replace(right, wrong)), place);
        assertThat(run.err()).doesNotContain("\0").doesNotContain("\u202e").doesNotContain("\u001b");
    }

    /** A name that no file can have, wherever a plan or a lesson has one. */
    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\ud800"})
    void noNameOfAPlanIsAFault(String letter) throws IOException {
        Designs.tile(folder);
        String plan = """
                canting-plan: 1
                design: "tile.canting.yaml"
                vary: {"last-bath.dye": ["secang"]}
                outputs: [{file: "{name}.svg"}]
                contact: "c.svg"
                name: "{dye}"
                """;
        for (String name : List.of("yaml\"", "dye\":", "secang\"", ".svg\"}", "c.svg\"", "{dye}\"")) {
            Path file = Designs.write(folder, "p.plan.yaml", plan.replace(name, letter + name));
            told(Run.of("batch", file, "-o", folder.resolve("out")));
        }
        told(Run.of("batch", Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                sample: {csv: "a%s.csv"}
                outputs: ["{index}.svg"]
                """.formatted(letter)), "-o", folder.resolve("out")));
        told(Run.of("sheet", "lesson", "-n", Designs.write(folder, "l.lesson.yaml", """
                canting-lesson: 1
                design: "a%s.yaml"
                """.formatted(letter))));
    }

    /** What would be dropped without a word is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "render -n -o x.png@100dpi --dpi 50 | 100",
                "render -n --wax apples | --wax",
                "render -n --what repeat | --what",
                "render -n --parts outline | --parts",
                "render -n --fill hatch | --fill",
                "render -n --split-layers | --split-layers",
                "render -n --colours school | --colours",
                "render -n --bridge abc | --bridge",
                "render -n --fill-gaps | --fill-gaps",
                "render -n --limit nothing=3 | --limit",
                "render -n --step -7 | -7"
            })
    void nothingGivenIsDropped(String command, String said) throws IOException {
        List<Object> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(Designs.tile(folder));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).startsWith("canting: ").contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants: 20.9", "days: 2.5", "group: 0", "participants: 0", "days: 0", "hours: 0"})
    void aLessonCountsWhole(String line) throws IOException {
        Designs.tile(folder);
        String text = "canting-lesson: 1\ndesign: tile.canting.yaml\n" + line + "\n";
        Run run = Run.of("sheet", "lesson", "-n", Designs.write(folder, "l.lesson.yaml", text));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("l.lesson.yaml:3:").contains(line.substring(0, line.indexOf(':')));
    }

    private static void told(Run run) {
        assertThat(run.err())
                .startsWith("canting: ")
                .doesNotContain("internal error")
                .doesNotContain("\0");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(run.code()).isIn(ExitCode.MISUSE, ExitCode.PARTLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --json",
                "estimate",
                "estimate --json",
                "estimate --csv",
                "sheet steps -n --json",
                "sheet lesson -n",
                "render -n",
                "lookbook -n -o x"
            })
    void noWordOfATitleActsOnTheTerminal(String command) throws IOException {
        String title = "\"Coba \\e[31m\\u202e\\u200b\\x9b\"";
        Path design = write(
                Designs.TILE.replace("Coba", title).replace("Trial", title).replace("dots", title));
        List<Object> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(design);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).isNotEqualTo(ExitCode.FAULT);
        assertThat(run.out() + run.err())
                .isNotEmpty()
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .doesNotContain("\u200b")
                .doesNotContain("\u009b");
    }

    @Test
    void aTitleOfStrangeLettersMakesASoundFile() throws IOException {
        Path design = write(Designs.TILE.replace("id: Coba", "id: \"<&>\\0\\u202e\\ufffe]]>\\ud83e\\udd90\""));
        Run run = Run.of("render", design, "-q", "-o", "-");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("\0").doesNotContain("\ufffe").contains("&lt;&amp;");
    }

    @Test
    void aLinkIsReplacedAndWhatItLeadsToStays() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("x.svg"), outside);
        Path design = Designs.tile(folder);
        assertThat(Run.of("render", design, "-q", "-o", link).code()).isEqualTo(ExitCode.MISUSE);
        assertThat(link).isSymbolicLink();
        assertThat(Run.of("render", design, "-q", "-f", "-o", link).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(outside).hasContent("mine");
    }

    @Test
    void aDeviceIsNoTarget() throws IOException {
        Run run = Run.of("render", Designs.tile(folder), "-f", "--format", "svg", "-o", "/dev/null");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void aTargetWithNulIsRefused() throws IOException {
        Run run = Run.of("render", Designs.tile(folder), "--format", "svg", "-o", "a\0b.svg");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("a\\u0000b.svg").hasLineCount(1);
    }

    @Test
    void everyLimitCanBeRaisedAndStandsInItsDocument() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "limits.md"));
        for (ResourceLimit limit : ResourceLimit.values()) {
            assertThat(document).contains("| `" + limit.id() + "` | " + limit.usual() + " | " + limit.highest() + " |");
            assertThat(limit.usual()).isLessThan(limit.highest());
        }
        assertThat(document.lines().filter(line -> line.startsWith("| `")))
                .as("limits in the document")
                .hasSize(ResourceLimit.values().length);
        try {
            System.setProperty(ResourceLimit.PROPERTY + "steps", "3");
            assertRefused(Designs.tile(folder), ":10:");
            System.setProperty(ResourceLimit.PROPERTY + "steps", "many");
            assertRefused(Designs.tile(folder), "many");
        } finally {
            System.clearProperty(ResourceLimit.PROPERTY + "steps");
        }
    }

    /** Progress tells the person at the terminal how long a batch will take; it writes no file. */
    @Test
    void noFileKnowsTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.canting.cli.batch.Progress")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.canting"));
    }

    private Path own(String drawing) throws IOException {
        return write(Designs.TILE.replace("motif: buah-pedade", "motif: " + drawing));
    }

    private Path write(String text) throws IOException {
        assertThat(text).isNotEqualTo(Designs.TILE);
        return Designs.write(folder, "bad.yaml", text);
    }

    private Run assertRefused(Path design, String told) throws IOException {
        Path target = folder.resolve("out.svg");
        Run run = Run.of("render", design, "-o", target);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(told).hasLineCount(1).doesNotContain("Exception");
        try (var files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            assertThat(names).doesNotContain("out.svg").noneMatch(name -> name.endsWith(".part"));
        }
        return run;
    }
}
