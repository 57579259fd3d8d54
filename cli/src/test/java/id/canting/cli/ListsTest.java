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
            strings = {"", "new", "motifs", "motifs show", "isen", "dyes", "layouts", "ring", "check", "render", "batch"
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
