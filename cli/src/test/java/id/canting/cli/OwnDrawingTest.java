package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs with a drawing of the user's own stay whole wherever what is made of them goes. */
class OwnDrawingTest {
    private static final String STAR = """
            <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="40mm" viewBox="0 0 40 40">
            <title>/home/ibu/bintang.svg</title>
            <g fill="none" stroke="#000"><path id="bintang" d="M20 2 L38 38 L2 38 Z"/></g></svg>
            """;

    private static final String DESIGN = """
            canting: 1
            hand: 0.3
            cloth: {format: plain, width: 160 mm, height: 120 mm}
            steps:
              - wax:
                  as: field
                  motifs: [{motif: ../gambar/bintang.svg, set: {width: 46 mm}, inside: {bintang: ../gambar/bintang.svg}}]
                  layout: {lampah: tubrukan, cell: [80 mm, 60 mm]}
                  isen: {bintang: cecek}
              - dye: {as: bath, dye: indigofera, dips: 6}
              - boil-out: all
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");
    private Path drawing = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        drawing = Designs.write(Files.createDirectory(folder.resolve("gambar")), "bintang.svg", STAR);
        design = Designs.write(Files.createDirectory(folder.resolve("rancangan")), "a.canting.yaml", DESIGN);
        out = Files.createDirectories(folder.resolve("jauh/dari/sini"));
    }

    private static void done(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @DisplayName("A 16: a file made of the user's own drawing is made again without it")
    @CsvSource({"f.svg,render", "f.png,render", "f.pdf,render", "f.pdf,check", "f.pdf,sheet trace"})
    void isMadeAgainWithoutTheDrawing(String name, String command) throws IOException {
        Path made = out.resolve(name);
        Object[] words =
                (command + "|" + design + "|-o|" + made).replaceFirst(" ", "|").split("\\|");
        Run.of(words);
        assertThat(made).exists();
        Files.delete(drawing);
        Run again = Run.of("regen", made, "-o", "-");
        done(again);
        assertThat(again.err()).isEmpty();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(made));
        assertThat(Files.readString(made, StandardCharsets.ISO_8859_1)).doesNotContain("/home/ibu");
    }

    @Test
    void aPictureIsADesignLikeAnyOther() throws IOException {
        Path made = out.resolve("a.svg");
        done(Run.of("render", design, "-o", made));
        Files.delete(drawing);
        done(Run.of("vary", made, "-c", 2, "-o", out.resolve("ide"), "--pictures", "none"));
        done(Run.of("render", out.resolve("ide/a-01.canting.yaml"), "-o", out.resolve("b.svg")));
    }

    @Test
    void variationsOpenWhereTheyAre() throws IOException {
        done(Run.of("vary", design, "-c", 3, "--seed", 4, "-o", out.resolve("ide")));
        Files.delete(drawing);
        try (var files = Files.list(out.resolve("ide"))) {
            List<Path> cells =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(cells).hasSize(3);
            for (Path cell : cells) {
                assertThat(Files.readString(cell)).doesNotContain("/home/ibu");
                Path picture = Path.of(cell.toString().replace(".canting.yaml", ".png"));
                Run again = Run.of("regen", picture, "-o", "-");
                assertThat(again.bytes()).isEqualTo(Files.readAllBytes(picture));
                Path one = out.resolve("one.svg");
                done(Run.of("render", cell, "-o", one, "--force"));
                assertThat(Files.readString(one)).contains("../gambar/bintang.svg");
            }
        }
    }

    @Test
    void theChildrenOfTwoFoldersHaveTheDrawingsOfBoth() throws IOException {
        Path other = Designs.write(
                Files.createDirectory(folder.resolve("lain")),
                "b.canting.yaml",
                DESIGN.replace("../gambar/bintang", "sisir").replace("dips: 6", "dips: 2"));
        Designs.write(folder.resolve("lain"), "sisir.svg", STAR.replace("L38 38", "L30 38"));
        done(Run.of("vary", "--cross", design, other, "-c", 3, "-o", out.resolve("anak"), "--pictures", "none"));
        Files.delete(drawing);
        try (var files = Files.list(out.resolve("anak"))) {
            for (Path cell :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                done(Run.of("render", cell, "-o", out.resolve("c.svg"), "--force"));
            }
        }
    }

    @Test
    void drawingsOfOneNameAreNotTakenForEachOther() throws IOException {
        Path far = Files.createDirectories(folder.resolve("lain/gambar"));
        Designs.write(far, "bintang.svg", STAR.replace("L38 38", "L30 38"));
        Path other = Designs.write(Files.createDirectory(folder.resolve("lain/r")), "b.canting.yaml", DESIGN);
        Run run = Run.of("vary", "--cross", design, other, "-o", out.resolve("anak"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("../gambar/bintang.svg").contains("rename one of them");
        Run indonesian = Run.in("id", "vary", "--cross", design, other, "-o", out.resolve("anak2"));
        assertThat(indonesian.err()).contains("../gambar/bintang.svg").contains("nama lain");
    }

    @Test
    void itemsOfABatchAreMadeAgain() throws IOException {
        Path plan = Designs.write(folder.resolve("rancangan"), "p.plan.yaml", """
                canting-plan: 1
                design: a.canting.yaml
                vary: {bath.dips: [2, 4]}
                outputs: ["{name}.svg"]
                name: "{dips}"
                """);
        done(Run.of("batch", plan, "-o", out.resolve("banyak")));
        Files.delete(drawing);
        try (var files = Files.list(out.resolve("banyak"))) {
            List<Path> made =
                    files.filter(file -> file.toString().endsWith(".svg")).toList();
            assertThat(made).hasSize(2);
            for (Path each : made) {
                assertThat(Run.of("regen", each, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(each));
            }
        }
    }

    /** A group of a red and a yellow square, each known by the group's name, by its own and by its colour. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            isen: {bunga: cecek}                    | true
            isen: {red: cecek, yellow: sisik}       | true
            isen: {bunga: cecek, kiri: sisik}       | true
            cover: [bunga]                          | true
            cover: [red]                            | true
            cover: [kiri, yellow]                   | true
            isen: {biru: cecek}                     | false
            cover: [blue]                           | false
            """)
    void partsAreNamedByGroupNameAndColour(String said, boolean known) throws IOException {
        Files.writeString(drawing, """
                <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="20mm" viewBox="0 0 40 20">
                <g id="bunga"><rect id="kiri" width="20" height="20" fill="#d22"/>
                <rect x="20" width="20" height="20" fill="#ec2"/></g></svg>
                """);
        String plain = DESIGN.replaceAll(", inside: \\{[^}]*}", "").replace("isen: {bintang: cecek}", said);
        Path named = Designs.write(folder.resolve("rancangan"), "n.canting.yaml", plain);
        Run run = Run.of("check", named);
        assertThat(run.code()).as(run.err()).isEqualTo(known ? run.code() : 2);
        assertThat(run.code() == 2).isEqualTo(!known);
        if (!known) {
            assertThat(run.err()).contains("bunga, kiri, red, yellow").hasLineCount(1);
        }
    }

    @Test
    void aLineDrawnTwiceIsCountedOnce() throws IOException {
        String plain = DESIGN.replaceAll(", inside: \\{[^}]*}", "");
        Path once = Designs.write(folder.resolve("rancangan"), "o.canting.yaml", plain);
        String single = Run.of("estimate", once, "--json").out();
        Files.writeString(drawing, STAR.replace("</g>", "<path d=\"M20 2 L38 38 L2 38 Z\"/></g>"));
        assertThat(Run.of("estimate", once, "--json").out()).isEqualTo(single);
    }

    @Test
    void tellsWhatIsLeftOutOnceInEitherLanguage() throws IOException {
        Files.writeString(drawing, STAR.replace("</svg>", "<text>satu</text><text>dua</text></svg>"));
        String rendered = Run.of("render", design, "-o", out.resolve("a.svg")).err();
        assertThat(rendered)
                .containsOnlyOnce("../gambar/bintang.svg")
                .contains("text, which wax cannot follow (2 times)");
        String checked = Run.in("id", "check", design).out();
        assertThat(checked)
                .containsOnlyOnce("../gambar/bintang.svg")
                .contains("text, yang tidak dapat diikuti malam (2 kali)");
        Path report = out.resolve("check.svg");
        Run.of("check", design, "-o", report);
        assertThat(Run.of("regen", report, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drawings: {x.svg: \"<svg><script>alert(1)</script></svg>\"}",
                "drawings: {x.svg: \"<!DOCTYPE svg><svg/>\"}",
                "drawings: {x.png: \"<svg/>\"}",
                "drawings: {x.svg: [1]}",
                "drawings: 3",
            })
    void refusesAHostileDrawingWithinADesign(String carried) throws IOException {
        Path hostile = Designs.write(folder, "h.canting.yaml", DESIGN.replace("../", "") + carried + "\n");
        for (String language : List.of("en", "id")) {
            Run run = Run.in(language, "render", hostile, "-o", out.resolve("h.svg"));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().strip().lines()).hasSize(1);
            assertThat(out.resolve("h.svg")).doesNotExist();
        }
    }
}
