package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.text.Language;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sheets call the steps of a design. */
class StepTitlesTest {
    private static final Library LIBRARY = Library.standard();

    private static final String STEPS = """
            canting: 1
            cloth: {format: plain, width: 240 mm, height: 120 mm}
            steps:
              - tie: {motif: titik-tujuh, layout: {lampah: tubrukan, cell: [120 mm, 120 mm]}}
              - tie: {as: second, motif: titik-tujuh, layout: {lampah: ondo-ende, cell: [120 mm, 120 mm]}}
              - dye: {dye: tegeran, dips: 4}
              - untie: [tie-1]
              - untie: all
              - wax: {as: fish, motif: udang, layout: {lampah: tubrukan, cell: [120 mm, 120 mm]}}
              - wax: {on: fish, cover: [body]}
              - dye: {as: last, title: {id: celup biru, en: the blue bath}, dye: indigofera, dips: 6}
              - dye: {title: Biru, dye: indigofera, dips: 2}
              - scrape: [fish]
              - scrape: all
              - wax: {motif: udang, layout: {lampah: tubrukan, cell: [120 mm, 120 mm]}}
              - boil-out: all
            """;

    private static DesignFile read(String text) {
        return new DesignReader(LIBRARY).read("titles", text);
    }

    private static List<String> titles(Cloth cloth, Language language) {
        return cloth.design().steps().stream()
                .map(step -> cloth.title(step.name()).in(language))
                .toList();
    }

    @Test
    void tellTheWorkAndWhatItIsDoneWithInEachLanguage() {
        Cloth cloth = Cloth.make(read(STEPS), LIBRARY);
        assertThat(titles(cloth, Language.ID))
                .containsExactly(
                        "ikatan titik tujuh",
                        "ikatan titik tujuh (2)",
                        "celupan kayu tegeran",
                        "membuka ikatan titik tujuh",
                        "membuka ikatan",
                        "batikan udang",
                        "menembok batikan udang",
                        "celup biru",
                        "Biru",
                        "mengerok batikan udang",
                        "mengerok semua malam",
                        "batikan udang (2)",
                        "melorod");
        assertThat(titles(cloth, Language.EN))
                .containsExactly(
                        "seven dots, tied",
                        "seven dots, tied (2)",
                        "bath of tegeran wood",
                        "untying seven dots, tied",
                        "opening the ties",
                        "shrimp, waxed",
                        "covering shrimp, waxed",
                        "the blue bath",
                        "Biru",
                        "scraping off shrimp, waxed",
                        "scraping the wax off",
                        "shrimp, waxed (2)",
                        "boiling the wax out");
    }

    @Test
    void areWrittenIntoTheDesignFileWhereTheyWereGiven() {
        DesignFile file = read(STEPS);
        DesignFile again = read(DesignWriter.write(file.design()));
        assertThat(again.design().steps()).isEqualTo(file.design().steps());
        assertThat(again.design().steps())
                .element(7)
                .satisfies(step -> assertThat(step.title()).isEqualTo(new Text("celup biru", "the blue bath")));
    }

    @Test
    void refuseALanguageThatIsNotSpoken() {
        assertThatThrownBy(() -> read(STEPS.replace("en: the blue", "de: the blue")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("de");
    }
}
