package id.canting.output.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.gcode.GcodeTemplate;
import id.canting.output.manner.DxfRelease;
import id.canting.output.manner.SvgMeasure;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of the table, so that one that is added is tried as well. */
class FormatTest {
    private static final Scene SCENE = new Scene(20, 10, new Text("uji", "test"), Text.EMPTY, List.of());
    private static final EmbeddedRecipe RECIPE = new EmbeddedRecipe("0.1.0", "canting: 1\ntitle: é\n", new TreeMap<>());

    private static final MachineManner MANNER = new MachineManner(
            DxfRelease.R12,
            SvgMeasure.MILLIMETRES,
            Optional.of(GcodeTemplate.read(Path.of("../examples/machines/pen-plotter.gcode.yaml"))));

    private static byte[] written(Format format, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (content) {
            case PICTURE -> format.write(SCENE, format.dpi(OptionalDouble.empty()), RECIPE, out);
            case BOOK -> format.write(Book.of(SCENE), RECIPE, out);
            case MACHINE -> format.write(drawing(), MANNER, RECIPE, out);
        }
        return out.toByteArray();
    }

    private static MachineDrawing drawing() {
        Trail line = new Trail.Line(List.of(new Point(1, 1), new Point(9, 5)), false);
        MachineLayer layer = new MachineLayer(1, "klowong", "canting-1.5mm", 1.5, Colour.BLACK, List.of(line));
        return new MachineDrawing(20, 10, new Text("uji", "test"), Text.EMPTY, List.of(layer));
    }

    @ParameterizedTest
    @EnumSource
    void holdsSomething(Format format) {
        assertThat(Content.values())
                .as("%s needs a writer of pictures, books or machines' drawings in its line of Format", format)
                .anyMatch(format::holds);
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsFirstBytesAndGivesItsRecipeBack(Format format) throws IOException {
        for (Content content : Content.values()) {
            if (format.holds(content)) {
                byte[] file = written(format, content);
                assertThat(Format.of(new BufferedInputStream(new ByteArrayInputStream(file))))
                        .as("the first bytes of a %s, the column magic of Format", format)
                        .isEqualTo(format);
                EmbeddedRecipe found = Format.recipe("f", new ByteArrayInputStream(file));
                assertThat(found.recipe())
                        .as(
                                "a RecipeReader for %s in output.recipe must find what its writer of %s put in",
                                format, content)
                        .isEqualTo(RECIPE.recipe());
                assertThat(found.settings().containsKey("dpi"))
                        .isEqualTo(format.dots().isPresent());
            } else {
                assertThatThrownBy(() -> written(format, content)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsEnding(Format format) {
        assertThat(Format.ofName("a.b." + format.ending())).contains(format);
        assertThat(Format.ofName("A." + format.name())).contains(format);
        assertThat(Format.ofName(format.ending())).isEmpty();
        assertThat(DesignName.of("kain." + format.ending())).isEqualTo("kain");
        for (Content content : Content.values()) {
            if (format.holds(content)) {
                assertThat(Format.of("f." + format.ending(), "", content)).isEqualTo(format);
                assertThat(Format.of("-", format.ending(), content)).isEqualTo(format);
            } else {
                assertThatThrownBy(() -> Format.of("f." + format.ending(), "", content))
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining(Format.endings(content));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesDotsWhereItHasPixels(Format format) {
        RequestedFile dotted = RequestedFile.of("f." + format.ending() + "@72.34567dpi");
        if (format.dots().isPresent()) {
            assertThat(dotted.dpi(format, OptionalDouble.of(300))).isEqualTo(72.346);
            assertThatThrownBy(() ->
                            format.dpi(OptionalDouble.of(format.dots().get().most() + 1)))
                    .isInstanceOf(UserError.class);
            assertThatThrownBy(() -> RequestedFile.of("f@manydpi").dpi(format, OptionalDouble.empty()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("many");
        } else {
            assertThatThrownBy(() -> dotted.dpi(format, OptionalDouble.empty()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("no pixels");
            assertThat(format.dpi(OptionalDouble.empty())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isInTheTableOfTheDocumentation(Format format) throws IOException {
        String row = "| `." + format.ending() + "` | "
                + (format.holds(Content.PICTURE) ? "yes" : "-") + " | "
                + (format.holds(Content.BOOK) ? "yes" : "-") + " | "
                + (format.holds(Content.MACHINE) ? "yes" : "-") + " | "
                + format.dots()
                        .map(dots ->
                                (int) dots.least() + " to " + (int) dots.most() + ", usually " + (int) dots.usual())
                        .orElse("-")
                + " |";
        assertThat(Files.readString(Path.of("../docs/formats.md")))
                .as("docs/formats.md needs a row for %s", format)
                .contains(row);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void namesTheLanguageOfItsLabels(Format format) {
        ReplayCommand command = ReplayCommand.PICTURE.with("--step", "2");
        ReplayCommand spoken = format.spoken(command, Language.EN);
        assertThat(spoken.words()).hasSize(format.labelled() ? 3 : 2).startsWith("render", "--step=2");
        assertThat(spoken.recipe("1", "", Map.of()).language())
                .isEqualTo(format.labelled() ? Language.EN : Language.ID);
    }

    @Test
    void whatIsNoneOfTheOthersIsTakenForAnSvg() throws IOException {
        for (String start : List.of("", "%", "\uFEFF<svg", "PNG")) {
            assertThat(Format.of(new ByteArrayInputStream(start.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .isEqualTo(Format.SVG);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kain.canting.yaml, kain",
        "kain.yml, kain",
        "kain.canting.svg, kain.canting",
        "kain, kain",
        ".svg, ''",
        "kain.txt, kain.txt"
    })
    void namesADesign(String file, String name) {
        assertThat(DesignName.of(file)).isEqualTo(name);
    }

    @Test
    void gcodeIsWrittenOnlyFromATemplate() {
        assertThatThrownBy(() -> Format.GCODE.write(drawing(), RECIPE, new ByteArrayOutputStream()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--template");
    }
}
