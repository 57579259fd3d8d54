package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"motifs", "isen", "dyes", "layouts"})
    void listsInBothLanguages(String command) {
        Run indonesian = Run.in("id_ID.UTF-8", command);
        Run english = Run.of(command);
        assertThat(indonesian.code()).isZero();
        assertThat(english.out().lines().count()).isGreaterThan(5);
        assertThat(indonesian.out().lines().count())
                .isEqualTo(english.out().lines().count());
        assertThat(indonesian.out()).isNotEqualTo(english.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "motifs",
                "motifs show",
                "isen",
                "dyes",
                "dyes show",
                "dyes chart",
                "layouts",
                "check",
                "render",
                "batch",
                "estimate",
                "ring"
            })
    void helpsInBothLanguages(String command) {
        Object[] words = (command + " --help").strip().split(" ");
        Run indonesian = Run.in("id", words);
        Run english = Run.of(words);
        assertThat(english.code()).isZero();
        assertThat(english.out().replaceAll("\\s+", " "))
                .contains("Usage: canting")
                .contains("xample: canting");
        assertThat(indonesian.out().replaceAll("\\s+", " "))
                .contains("Pemakaian: canting")
                .contains("ontoh: canting");
    }

    @Test
    void narrowsMotifsByRegion() {
        assertThat(Run.of("motifs", "--region", "banyuasin").out().lines()).allMatch(l -> l.startsWith("byn-"));
    }

    @Test
    void showsAMotifWithItsSourcesAndDrawsIt() {
        Path card = folder.resolve("udang.svg");
        Run run = Run.of("motifs", "show", "udang", "-o", card);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("B05").contains("interpretation");
        assertThat(card).isNotEmptyFile();
    }

    @Test
    void showsADyeWithItsRecipeAndWhoseEachNumberIs() {
        Run english = Run.of("dyes", "show", "naptol-biru");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("3–4 g/L", "Y04", "diazo salt", "assumed", "within a measured range")
                .contains("https://fliphtml5.com");
        Run indonesian = Run.in("id", "dyes", "show", "jengkol");
        assertThat(indonesian.out()).contains("tawas 70 g/L Y16", "anggapan", "perkiraan", "direndam 24 jam", "D08");
    }

    @Test
    void givesDyesAsDataWithRecipeAndStatus() {
        String all = Run.of("dyes", "--json").out();
        assertThat(all).contains("\"tannin\": true", "\"litresPerKilogram\"", "\"status\": \"range\"", "\"Q01\"");
        assertThat(all)
                .contains(Run.of("dyes", "show", "tingi", "--json")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void drawsTheShadeCard() {
        Path card = folder.resolve("card.svg");
        assertThat(Run.of("dyes", "chart", "-o", card).code()).isZero();
        assertThat(card).content().contains("width=\"594mm\"", "Shade card for batik and jumputan");
        assertThat(Run.of("dyes", "chart", "-o", card).code()).isEqualTo(Canting.MISUSE);
        assertThat(Run.of("dyes", "chart", "-o", card, "--force").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloth", "tile", "jumputan", "collaboration"})
    void startsDesignsThatHandsCanMake(String template) throws IOException {
        Path design = folder.resolve("mine.canting.yaml");
        assertThat(Run.of("new", design, "--template", template).code()).isZero();
        Run check = Run.of("check", design);
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(Run.of("new", design, "--template", template).code()).isEqualTo(Canting.MISUSE);
    }

    @Test
    void tellsWhatHandsCannotMake() throws IOException {
        String tight = Designs.TILE.replace("kembang-satu-titik", "titik-tujuh");
        Run check = Run.of("check", Designs.write(folder, "tight.yaml", tight));
        assertThat(check.code()).isEqualTo(Canting.UNMAKEABLE);
        assertThat(check.out()).contains("hands need 2 mm");
    }
}
