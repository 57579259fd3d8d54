package id.canting.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        design = Designs.tile(folder);
    }

    @Test
    void writesTheSameToAFileAndToStandardOutput() throws IOException {
        Path target = folder.resolve("x.svg");
        assertThat(Run.of("render", design, "-o", target).code()).isZero();
        assertThat(Run.of("render", design, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(target));
        assertThat(Files.readString(target)).contains("width=\"120mm\"").contains("height=\"100mm\"");
    }

    @Test
    void writesPngAtTheAskedSize() throws IOException {
        Path target = folder.resolve("x.png");
        assertThat(Run.of("render", design, "-o", target + "@50.8dpi").code()).isZero();
        assertThat(ImageIO.read(target.toFile()).getWidth()).isEqualTo(240);
        byte[] streamed = Run.of("render", design, "-o", "-", "--format", "png", "--dpi", "50.8")
                .bytes();
        assertThat(streamed).isEqualTo(Files.readAllBytes(target));
        assertThat(ImageIO.read(new ByteArrayInputStream(streamed)).getHeight()).isEqualTo(200);
    }

    @Test
    void showsTheClothAfterEachStep() {
        byte[] before = {};
        for (int step = 0; step <= 6; step++) {
            Run run = Run.of("render", design, "-o", "-", "--step", step);
            assertThat(run.code()).isZero();
            assertThat(Arrays.equals(before, run.bytes())).isFalse();
            before = run.bytes();
        }
    }

    @Test
    void drawsAllStepsIntoAFolder() throws IOException {
        Path steps = folder.resolve("steps");
        Run run = Run.of("render", design, "--steps", "-o", steps);
        assertThat(run.code()).isZero();
        try (var files = Files.list(steps)) {
            assertThat(files).hasSize(7);
        }
        assertThat(Files.readString(steps.resolve("00-bare.svg")))
                .isEqualTo(Run.of("render", design, "--step", 0, "-o", "-").out());
        assertThat(run.err()).contains("#");
        assertThat(Run.of("render", design, "--steps", "-o", steps).code()).isEqualTo(2);
        Run dry = Run.of("render", design, "--steps", "-o", folder.resolve("none"), "--dry-run", "--json");
        assertThat(dry.out()).contains("\"written\": false").contains("\"colours\"");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(Run.of("render", design, "--steps", "--step", 2).code()).isEqualTo(2);
    }

    @Test
    void changesValuesAndPresets() {
        String plain = Run.of("render", design, "-o", "-").out();
        String red = Run.of("render", design, "-o", "-", "--preset", "red").out();
        String set = Run.of("render", design, "-o", "-", "--set", "last-bath.dye=secang")
                .out();
        assertThat(red).isNotEqualTo(plain).isEqualTo(set);
    }

    @Test
    void writesNothingOnADryRun() {
        Run run = Run.of("render", design, "-o", folder.resolve("x.svg"), "--dry-run", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"written\": false").contains("\"width\": 120");
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }

    @Test
    void keepsQuietWhenAsked() {
        Run run = Run.of("-q", "render", design, "-o", folder.resolve("x.svg"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /** A nipah head of 30 to 50 fruits is what its source counts; a drawing beside the design has no such numbers. */
    @Test
    void warnsOfValuesThatNoSourceDescribes() throws IOException {
        String nipah = Designs.TILE.replace("motif: buah-pedade", "motif: buah-nipah, set: {fruits: 61}");
        Run run = Run.of("render", Designs.write(folder, "nipah.canting.yaml", nipah), "-o", folder.resolve("n.svg"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("apples", "buah-nipah", "61");
        String carried = Designs.TILE.replace(
                "motif: buah-pedade",
                "motifs: [{motif: buah-pedade, inside: {fruit: {motif: buah-nipah, set: {fruits: 61}}}}]");
        assertThat(Run.of("render", Designs.write(folder, "in.canting.yaml", carried), "-o", folder.resolve("i.svg"))
                        .err())
                .contains("buah-nipah", "61");
        assertThat(Run.of("render", design, "-o", folder.resolve("t.svg")).err())
                .doesNotContain("buah-pedade");
        Designs.write(
                folder,
                "star.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='20mm' height='20mm'"
                        + " viewBox='0 0 20 20'><circle cx='10' cy='10' r='8' fill='none' stroke='black'/></svg>");
        String own = Designs.TILE.replace("motif: buah-pedade", "motif: star.svg");
        Run drawn = Run.of("render", Designs.write(folder, "own.canting.yaml", own), "-o", folder.resolve("o.svg"));
        assertThat(drawn.code()).as(drawn.err()).isZero();
    }
}
