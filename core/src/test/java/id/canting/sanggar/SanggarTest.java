package id.canting.sanggar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Design;
import id.canting.design.Drawings;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.Node;
import id.canting.scene.Book;
import id.canting.scene.Page;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door: designs are read with what lies beside them, made, changed and written. */
class SanggarTest {
    private static final String STAR = """
            <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="40mm" viewBox="0 0 40 40">
            <g fill="none" stroke="#000"><path d="M20 2 L38 38 L2 38 Z"/></g></svg>
            """;

    private static final String DESIGN = """
            canting: 1
            cloth: {format: plain, width: 200 mm, height: 100 mm}
            steps:
              - wax: {as: field, motif: %s, layout: {lampah: tubrukan, repeat: 50 mm}}
              - dye: {as: bath, dye: tegeran}
            presets:
              dark: {bath.dye: indigofera, bath.dips: "8"}
            """;

    private static final Sanggar SANGGAR = Sanggar.of(Trial.LIBRARY);

    @TempDir
    private Path folder = Path.of("");

    private static Draft draft(String motif) {
        return SANGGAR.read("a.yaml", DESIGN.formatted(motif));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTextFromNowhereReadsNoDrawings() {
        UserError fault =
                catchThrowableOfType(UserError.class, () -> draft("star.svg").make());
        assertThat(fault.describe(Language.EN)).startsWith("a.yaml:4:").contains("star.svg");
    }

    @Test
    void aFileFindsItsDrawingsBesideIt() throws IOException {
        file("star.svg", STAR);
        Cloth cloth = SANGGAR.read(file("a.canting.yaml", DESIGN.formatted("star.svg")))
                .make();
        assertThat(cloth.design().drawings().texts()).containsOnlyKeys("star.svg");
    }

    @Test
    void aDrawingIsReadOnce() throws IOException {
        Path drawing = file("star.svg", STAR);
        Sanggar here = SANGGAR.in(folder);
        here.read("a.yaml", DESIGN.formatted("star.svg")).make();
        Files.delete(drawing);
        assertThat(here.read("b.yaml", DESIGN.formatted("star.svg")).design().steps())
                .hasSize(2);
        assertThat(here.in(folder)).isSameAs(here);
        assertThat(here.beside(folder.resolve("b.yaml"))).isSameAs(here);
    }

    @ParameterizedTest
    @CsvSource({
        "folder.svg, a.yaml:4:29: ",
        "none.svg, a.yaml:4:29: ",
        "nul\\0.svg, a.yaml:4:29: ",
        "large.svg, /large.svg:1:1: "
    })
    void tellsAtItsPlaceWhyADrawingIsNotRead(String name, String place) throws IOException {
        Files.createDirectory(folder.resolve("folder.svg"));
        file("large.svg", " ".repeat(5_000_001));
        Draft draft = SANGGAR.in(folder).read("a.yaml", DESIGN.formatted("\"" + name + "\""));
        UserError fault = catchThrowableOfType(UserError.class, draft::design);
        assertThat(fault.describe(Language.EN)).contains(place);
    }

    /** Two designs that carry other drawings under one name, made one after the other with one memory. */
    @Test
    void whatIsRememberedOfOneDrawingIsNotTakenForAnother() {
        Draft one = draft("star.svg");
        String other = STAR.replace("38 38", "30 20");
        Cloth first = SANGGAR.draft(carrying(one, STAR)).make();
        Cloth second = SANGGAR.draft(carrying(one, other)).make();
        Cloth alone = Sanggar.of(Trial.LIBRARY).draft(carrying(one, other)).make();
        assertThat(second.drawings().toString())
                .isEqualTo(alone.drawings().toString())
                .isNotEqualTo(first.drawings().toString());
    }

    private static Node carrying(Draft draft, String svg) {
        return new Drawings(Map.of("star.svg", svg)).into(draft.tree());
    }

    @Test
    void aChangeLeavesTheDraftAsItWas() {
        Draft draft = draft("blok");
        Draft dark = draft.preset("dark");
        assertThat(DesignWriter.write(dark.design()))
                .isEqualTo(DesignWriter.write(draft.set(Map.of("bath.dye", "indigofera", "bath.dips", "8"))
                        .design()))
                .isNotEqualTo(DesignWriter.write(draft.design()));
        assertThatThrownBy(() -> draft.preset("darl")).hasMessageContaining("Did you mean \"dark\"?");
        assertThatThrownBy(() -> draft.set("bat.dye", "tingi")).hasMessageContaining("bath");
    }

    @Test
    void designsThatDifferInTheirDyesAreDrawnOnce() {
        Draft draft = draft("blok");
        assertThat(draft.preset("dark").make().drawings().get("field"))
                .isSameAs(draft.make().drawings().get("field"));
    }

    @Test
    void aStepThatCannotBeDoneIsToldAtItsPlaceOrWithoutOne() {
        String text = DESIGN.formatted("blok").replace("- dye:", "- untie: all\n  - dye:");
        Draft draft = SANGGAR.read("a.yaml", text);
        UserError placed = catchThrowableOfType(UserError.class, draft::make);
        UserError bare = catchThrowableOfType(UserError.class, () -> SANGGAR.make(draft.design()));
        assertThat(placed.describe(Language.EN)).isEqualTo("a.yaml:5:5: " + bare.describe(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.png", "A.PDF"})
    void aPictureCarriesItsRecipe(String name) {
        Cloth cloth = draft("blok").make();
        SANGGAR.write(cloth, folder.resolve(name));
        SANGGAR.write(cloth, folder.resolve(name));
        assertThat(SANGGAR.read(folder.resolve(name)).design()).isEqualTo(cloth.design());
        assertThat(RecipeFile.imprint(folder.resolve(name)).settings()).doesNotContainKey("step");
        SANGGAR.write(cloth, 1, folder.resolve(name));
        assertThat(RecipeFile.imprint(folder.resolve(name)).settings()).containsEntry("step", "1");
    }

    /** Labels of pictures that programs write are Indonesian, and the files say so; others have none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a.svg, render --lang=id, render --step=1 --lang=id", "a.png, -, -"})
    void aPictureWithLabelsNamesTheirLanguage(String name, @Nullable String whole, @Nullable String step) {
        Cloth cloth = draft("blok").make();
        SANGGAR.write(cloth, folder.resolve(name));
        assertThat(RecipeFile.imprint(folder.resolve(name)).settings().get("command"))
                .isEqualTo(whole);
        SANGGAR.write(cloth, 1, folder.resolve(name));
        assertThat(RecipeFile.imprint(folder.resolve(name)).settings().get("command"))
                .isEqualTo(step);
    }

    @Test
    void aDesignIsWrittenAsItsFile() throws IOException {
        Design design = draft("blok").design();
        Path file = folder.resolve("a.canting.yaml");
        SANGGAR.write(design, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(DesignWriter.write(design));
        assertThat(SANGGAR.read(file).design()).isEqualTo(design);
    }

    @Test
    void pagesOfADesignCarryItToo() {
        Cloth cloth = draft("blok").make();
        Page page = new Page(Text.EMPTY, Text.same("satu"), cloth.picture(1));
        Book two = new Book(Text.same("dua"), List.of(page, page));
        Path file = folder.resolve("a.pdf");
        SANGGAR.write(two, cloth.design(), file);
        assertThat(SANGGAR.read(file).design()).isEqualTo(cloth.design());
        assertThatThrownBy(() -> SANGGAR.write(two, cloth.design(), folder.resolve("a.svg")))
                .isInstanceOf(UserError.class)
                .hasMessage("a.svg can hold one page, but there are 2; use a .pdf file");
        assertThat(folder.resolve("a.svg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.jpg"})
    void refusesAnEndingThatIsNoPictures(String name) {
        Cloth cloth = draft("blok").make();
        assertThatThrownBy(() -> SANGGAR.write(cloth, folder.resolve(name)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("name it .svg, .png, .pdf");
    }

    @Test
    void aPlanInCodeMakesABatchOfADraft() {
        var batch = draft("blok").batch("dips", """
                canting-plan: 1
                design: a
                vary: {bath.dips: [1, 2]}
                outputs: ["{index}.svg"]
                """);
        assertThat(batch.plan().count()).isEqualTo(2);
        assertThatThrownBy(() -> draft("blok").batch("dips", "canting-plan: 2\n"))
                .isInstanceOf(UserError.class);
    }
}
