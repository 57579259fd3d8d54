package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dyes that a workshop measured itself are dyes like any other, wherever what is made with them goes. */
class OwnDyesTest {
    private static final String DYES = """
            dyes:
              tingi-saya:
                name: {id: Tingi Yuli, en: Yuli's tingi}
                tannin: true
                class: tannin-condensed
                who: Yuli
                shades:
                  tawas: {1: "#cda27d", 2: "#bb8358", 4: "#a6663d", 8: "#8a4a30"}
            """;

    private static final String DESIGN = """
            canting: 1
            hand: 0.3
            cloth: {format: plain, width: 160 mm, height: 120 mm}
            steps:
              - dye: {as: brown, dye: tingi-saya, dips: 4}
              - wax: {as: star, motif: bintang, layout: {single: [0.5, 0.5]}, size: 60 mm}
              - dye: {as: bath, dye: indigofera, dips: 8}
              - boil-out: all
            """.replace("bintang", "byn-buah-pedade");

    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");
    private Path dyes = Path.of("");
    private Path away = Path.of("");

    @BeforeEach
    void write() throws IOException {
        design = Designs.write(folder, "a.canting.yaml", DESIGN);
        dyes = Designs.write(Files.createDirectory(folder.resolve("lain")), "saya.dyes.yaml", DYES);
        away = Files.createDirectory(folder.resolve("jauh"));
    }

    private static void done(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void withoutTheirFileTheyAreNotKnown() {
        Run run = Run.of("check", design);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.canting.yaml:5:", "\"tingi-saya\"");
    }

    @Test
    void theFileBesideADesignIsFound() throws IOException {
        Files.copy(dyes, folder.resolve("sanggar.dyes.yaml"));
        Run run = Run.of("check", design);
        assertThat(run.out()).contains("tingi-saya: measured in this workshop; Yuli; fitted to 4 swatches");
        Designs.write(folder, "sanggar.dyes.yaml", DYES.replace("8: ", "80: "));
        assertThat(Run.of("check", design).err()).contains("sanggar.dyes.yaml:8:", "from 1 to 60");
    }

    /** The folder where the system keeps what belongs to programs: for designs with no file beside them. */
    @Test
    void theFileOfTheUsersOwnFolderIsFoundWhereNoneLiesBesideTheDesign() throws IOException {
        Path own = Files.createDirectories(folder.resolve("data/canting")).resolve("sanggar.dyes.yaml");
        Files.copy(dyes, own);
        Map<String, String> environment =
                Map.of("LANG", "en", "XDG_DATA_HOME", folder.resolve("data").toString());
        assertThat(Run.under(environment, "check", design).out()).contains("tingi-saya: measured in this workshop");
        Designs.write(
                folder, "sanggar.dyes.yaml", DYES.replace("Yuli;", "Rina;").replace("who: Yuli", "who: Rina"));
        assertThat(Run.under(environment, "check", design).out()).contains("in this workshop; Rina;");
    }

    /** A dye of one's own is dyed in the way it names, or in that of its family; another way is refused at its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class: tannin-condensed| cold dip",
                "class: indigo| lime and palm sugar vat",
                "method: hidrosulfit| hydrosulphite vat",
                "method: rebus| boiled dip",
                "method: colet| the dye natural is not dyed by the method \"colet\"",
                "method: rebuss| Did you mean \"rebus\"",
            })
    void anOwnDyeIsDyedInItsWay(String key, String told) throws IOException {
        String shades = "{1: \"#cda27d\", 2: \"#bb8358\", 4: \"#a6663d\", 8: \"#8a4a30\"}";
        String brown = DYES.replace("class: tannin-condensed", key);
        String blue = brown.replace(shades, "{6: \"#405877\"}");
        Designs.write(folder, "sanggar.dyes.yaml", key.contains("indigo") ? blue : brown);
        Run run = Run.of("estimate", design);
        assertThat(run.out() + run.err()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f.svg|render",
                "f.pdf|sheet|steps",
                "f.pdf|sheet|spec",
                "f.pdf|sheet|lesson|--only|lesson",
                "f.pdf|check",
            })
    void filesAreMadeAgainWithoutTheDyes(String command) throws IOException {
        Path made = away.resolve(command.substring(0, 5));
        Run.of((command.substring(6) + "|" + design + "|--dyes|" + dyes + "|-o|" + made).split("\\|"));
        assertThat(made).exists();
        Files.delete(dyes);
        Run again = Run.of("regen", made, "-o", "-");
        done(again);
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(made));
    }

    @Test
    void theShadeCardCarriesThem() throws IOException {
        Path card = away.resolve("card.svg");
        done(Run.of("dyes", "chart", "--dyes", dyes, "-o", card));
        Files.delete(dyes);
        Run again = Run.of("regen", card, "-o", "-");
        done(again);
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(card));
        assertThat(again.out()).contains("tingi-saya");
        Path plain = away.resolve("plain.svg");
        done(Run.of("dyes", "chart", "-o", plain));
        assertThat(Files.readString(plain)).doesNotContain("tingi-saya");
    }

    @Test
    void listsShowThem() {
        assertThat(Run.of("dyes", "--dyes", dyes).out()).contains("tingi-saya", "measured in this workshop");
        assertThat(Run.in("id", "dyes", "--dyes", dyes).out()).contains("Tingi Yuli", "terukur di sanggar ini");
        assertThat(Run.of("dyes", "--dyes", dyes, "--json").out()).contains("\"measured_here\"");
        assertThat(Run.of("dyes", "show", "tingi-saya", "--dyes", dyes).out())
                .contains("tannin-based", "condensed tannin", "63 %");
    }

    @Test
    void estimatesVariationsAndLookbooksKnowThem() {
        assertThat(Run.of("estimate", design, "--dyes", dyes).out()).contains("Yuli's tingi");
        done(Run.of("lookbook", design, "--dyes", dyes, "-o", away.resolve("buku")));
        done(Run.of("vary", design, "--dyes", dyes, "-c", 2, "-o", away.resolve("ide"), "--pictures", "none"));
        done(Run.of("render", away.resolve("ide/a-01.canting.yaml"), "-o", away.resolve("b.svg")));
    }

    @Test
    void aPlanFindsThemBesideItsDesign() throws IOException {
        Files.copy(dyes, folder.resolve("sanggar.dyes.yaml"));
        Path plan = Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: a.canting.yaml
                vary: {brown.dips: [1, 4]}
                sample: {method: grid}
                outputs: ["{name}.svg"]
                name: "b-{index:02}"
                """);
        Run run = Run.of("batch", plan, "-o", away.resolve("hasil"));
        assertThat(run.err()).doesNotContain("tingi-saya\"");
        assertThat(run.code()).as(run.err()).isZero();
    }
}
