package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
                "catalogue",
                "isen",
                "dyes",
                "dyes show",
                "dyes chart",
                "sheet",
                "sheet trace",
                "sheet ties",
                "layouts",
                "check",
                "render",
                "batch",
                "estimate",
                "vary",
                "measure",
                "regen",
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
        Run run = Run.of("motifs", "--region", "banyuasin");
        assertThat(run.out().lines().filter(l -> !l.isBlank() && !l.endsWith("drawing:")))
                .allMatch(l -> l.startsWith("byn-"));
    }

    @Test
    void listsNamesWithoutADrawingApart() {
        List<String> lines = Run.of("motifs").out().lines().toList();
        int heading = lines.indexOf("Listed without a drawing:");
        assertThat(heading).isGreaterThan(5);
        assertThat(lines.subList(0, heading)).noneMatch(l -> l.startsWith("plb-semage"));
        assertThat(lines.subList(heading, lines.size())).anyMatch(l -> l.startsWith("plb-semage"));
        String json = Run.of("motifs", "--json").out();
        assertThat(json).startsWith("{\n  \"motifs\": [");
        assertThat(json.indexOf("byn-udang\"")).isLessThan(json.indexOf("\"placeholders\""));
        assertThat(json.indexOf("byn-nanggok-udang\"")).isGreaterThan(json.indexOf("\"placeholders\""));
    }

    /** The catalogue has not shrunk: what is drawn, the fills and the names without a drawing, each counted apart. */
    @Test
    void countsWhatIsDrawnApartFromFillsAndNames() {
        String json = Run.of("motifs", "--json").out();
        int apart = json.indexOf("\"placeholders\"");
        assertThat(entries(json.substring(0, apart))).isGreaterThanOrEqualTo(75);
        assertThat(entries(json.substring(apart))).isGreaterThanOrEqualTo(20);
        assertThat(json).doesNotContain("\"id\": \"isn-");
        assertThat(entries(Run.of("isen", "--json").out())).isEqualTo(19);
    }

    private static long entries(String json) {
        return json.lines()
                .filter(l -> l.matches("\\s+\"id\": \"(byn|plb|jmp|isn)-.*"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"byn-nanggok-udang", "semage", "bintang-beralih"})
    void saysWhyANameIsNotDrawn(String id) {
        Run run = Run.of("motifs", "show", id);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("listed without a drawing because").contains("replaces this entry");
        assertThat(Run.in("id", "motifs", "show", id).err()).contains("tercantum tanpa gambar karena");
    }

    @Test
    void saysSoInADesignAtItsPlace() throws IOException {
        String design = Designs.TILE.replace("kembang-satu-titik", "jumputan-bejalu");
        Run check = Run.of("check", Designs.write(folder, "bejalu.yaml", design));
        assertThat(check.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(check.err()).contains("bejalu.yaml:").contains("listed without a drawing");
    }

    @Test
    void showsAMotifWithItsSourcesAndDrawsIt() {
        Run told = Run.of("motifs", "show", "udang");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("B05").contains("interpretation");
        Run drawn = Run.of("motifs", "show", "udang", "-o", folder.resolve("udang.pdf"));
        assertThat(drawn.code()).isZero();
        assertThat(folder.resolve("udang.pdf")).isNotEmptyFile();
    }

    @Test
    void showsADyeWithItsRecipeAndWhoseEachNumberIs() {
        Run english = Run.of("dyes", "show", "naptol-biru");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("3–4 g/L", "Y04", "diazo salt", "assumed", "within a measured range")
                .contains("https://fliphtml5.com");
        Run indonesian = Run.in("id", "dyes", "show", "jengkol");
        assertThat(indonesian.out())
                .contains("70 g/L [Y16]; 50 g/L [Y26]", "anggapan", "perkiraan", "direndam 24 jam", "D08");
    }

    @Test
    void givesDyesAsDataWithRecipeAndStatus() {
        String all = Run.of("dyes", "--json").out();
        assertThat(all)
                .contains("\"tannin\": true", "\"litresMixed\"", "\"claims\"", "\"status\": \"range\"", "\"Q01\"");
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
        assertThat(Run.of("dyes", "chart", "-o", card).code()).isEqualTo(ExitCode.MISUSE);
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
        assertThat(Run.of("new", design, "--template", template).code()).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void tellsWhatHandsCannotMake() throws IOException {
        String tight = Designs.TILE.replace("kembang-satu-titik", "titik-tujuh");
        Run check = Run.of("check", Designs.write(folder, "tight.yaml", tight));
        assertThat(check.code()).isEqualTo(ExitCode.UNMAKEABLE);
        assertThat(check.out()).contains("fingers need 2 mm");
    }
}
