package id.canting.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of a design, and sheets made of them, from the command line. */
class ViewTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wax:1",
                "wax:last-bath",
                "tile",
                "swatch",
                "garment:shirt",
                "garment:sarung",
                "garment:selendang"
            })
    void viewsAreDrawnAndMadeAgain(String view) throws IOException {
        Path svg = folder.resolve("view.svg");
        Path again = folder.resolve("again.svg");
        assertThat(Run.of("render", Designs.tile(folder), "--view", view, "-o", svg)
                        .code())
                .isZero();
        assertThat(Run.in("id", "regen", svg, "-o", again).code()).isZero();
        assertThat(again).hasSameBinaryContentAs(svg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --view waxs:1             | Did you mean "wax"
            --view wax                | is written wax:K
            --view tile:2             | is written tile
            --view wax:3              | there is no bath "3": choose 1 to 2
            --view wax:lastbath       | Did you mean "last-bath"
            --view garment:shirts     | Did you mean "shirt"
            --view swatch --bleed 3mm -o x.pdf | not for --view swatch
            --bleed 3mm -o x.svg      | only .pdf can carry
            --bleed 3 -o x.pdf        | --bleed
            --bleed 60mm -o x.pdf     | between 0.5 and 50
            --bleed 3mm --steps       | does not go with --step, --part or --bleed
            --bleed 3mm --profile cut | --bleed are for pictures
            --view tile --step 2      | does not go with --step
            --view tile --profile cut | does not go with --step
            """)
    void whatCannotBeShownIsSaid(String options, String said) throws IOException {
        Object[] words = ("render " + Designs.tile(folder) + " " + options).split(" ", -1);
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "spec", "colourways"})
    void sheetsAreMadeAndMadeAgain(String sheet) throws IOException {
        Path pdf = folder.resolve("sheet.pdf");
        Path again = folder.resolve("again.pdf");
        assertThat(Run.of("sheet", sheet, Designs.tile(folder), "--both", "-o", pdf)
                        .code())
                .isZero();
        assertThat(Run.in("id", "regen", pdf, "-o", again).code()).isZero();
        assertThat(again).hasSameBinaryContentAs(pdf);
    }

    @Test
    void withoutPresetsThereIsOneColourway() throws IOException {
        Path design = Designs.write(folder, "one.canting.yaml", Designs.TILE.replaceFirst("presets:\n.*\n", ""));
        Run run = Run.of("sheet", "colourways", design, "-o", folder.resolve("c.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("no presets");
    }
}
