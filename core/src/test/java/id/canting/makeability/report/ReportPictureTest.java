package id.canting.makeability.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Finding;
import id.canting.makeability.Makeability;
import id.canting.makeability.Planted;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page shows every finding once, in one language, and says so when there is none. */
class ReportPictureTest {
    @ParameterizedTest
    @CsvSource({"ID, temuan: 14", "EN, findings: 14"})
    void numbersEveryFinding(Language language, String count) {
        Cloth cloth = Planted.cloth();
        List<Finding> findings = Makeability.check(cloth, CraftLimits.USUAL);
        Scene page = ReportPicture.of(cloth, findings, CraftLimits.USUAL, List.of(), language);
        List<String> words = words(page);
        assertThat(words).contains(count);
        for (int i = 0; i < findings.size(); i++) {
            String number = Integer.toString(i + 1);
            assertThat(words.stream().filter(number::equals)).hasSize(2);
            assertThat(String.join(" ", words))
                    .contains(findings.get(i).advice().in(language));
        }
    }

    @Test
    void saysThatNothingWasFoundAndWhatIsUncommon() {
        Cloth cloth = Planted.cloth(0, "- dye: {dye: indigofera}\n");
        List<Text> notes = List.of(new Text("lima", "five"));
        Scene page = ReportPicture.of(cloth, List.of(), CraftLimits.USUAL, notes, Language.EN);
        assertThat(String.join(" ", words(page)))
                .contains("Nothing found")
                .contains("five")
                .contains("0.35 mm");
    }

    @Test
    void staysOnItsPage() {
        Cloth cloth = Planted.cloth();
        Scene page = ReportPicture.of(
                cloth, Makeability.check(cloth, CraftLimits.USUAL), CraftLimits.USUAL, List.of(), Language.ID);
        Box sheet = new Box(0, 0, page.width(), page.height());
        page.layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .filter(Element.Words.class::isInstance)
                .map(Element.Words.class::cast)
                .forEach(words ->
                        assertThat(sheet.contains(words.at())).as(words.text()).isTrue());
    }

    @Test
    void paleKeepsWhiteAndLightensBlack() {
        assertThat(FadedBackdrop.of(Colour.WHITE)).isEqualTo(Colour.WHITE);
        assertThat(FadedBackdrop.of(Colour.BLACK).red()).isBetween(120, 180);
    }

    private static List<String> words(Scene page) {
        return page.layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .filter(Element.Words.class::isInstance)
                .map(element -> ((Element.Words) element).text())
                .toList();
    }
}
