package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Colours as a dyer expects them on cotton. They are expectations, not measurements: what was measured is in {@link
 * MeasuredDyesTest}.
 */
class ExpectedColoursTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();

    /** Baths as dye, mordant and dips; then the ends of L*, C*, the hue angle and a*; - where anything goes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indigofera none 1                          | 60 72 | 13 18 | 255 265 | -
            indigofera none 12                         | 22 29 | 15 21 | 260 275 | -1 3
            tegeran tawas 4, indigofera none 1         | 50 62 | 30 45 | 105 130 | -
            tegeran tawas 4, indigofera none 4         | 35 45 | 15 30 | 130 150 | -
            tegeran tawas 4, indigofera none 8         | 25 35 | 12 25 | 140 170 | -
            tegeran tawas 6, indigofera none 12        | 20 35 | 10 25 | 140 170 | -
            kunyit tawas 4, indigofera none 4          | 35 45 | 12 25 | 120 170 | -
            mangga tawas 6, indigofera none 2          | 42 55 | 15 30 | 105 150 | -
            indigofera none 8, tingi tawas 12          | 15 25 | 0 12  | -       | 0 8
            indigofera none 8, tingi tunjung 6         | 5 18  | 0 6   | -       | -1 6
            secang tawas 6                             | 40 50 | 35 48 | 5 40    | -
            secang tunjung 6                           | 25 35 | 12 24 | 320 350 | -
            gambir tunjung 6                           | 44.3 46 | 0 18 | 55 75  | -
            gambir tunjung 35                          | 25 36 | 0 16  | -       | -
            tingi tunjung 6                            | 15 22 | 0 8   | -       | -
            tingi tawas 6                              | 40 46 | 42 50 | 42 55   | -
            gambir kapur 6                             | 52 57 | 28 35 | 60 75   | -
            jolawe tawas 24                            | 69 74 | 36 42 | 83 92   | -
            """)
    void looksAsADyerExpects(String baths, String l, String chroma, String hue, String a) {
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        for (String bath : baths.split(", ", -1)) {
            String[] words = bath.split(" ", -1);
            Mordant mordant = Mordant.valueOf(words[1].toUpperCase(Locale.ROOT));
            cloth = cloth.plus(new DyeBath(LIBRARY.find(words[0]), mordant, Integer.parseInt(words[2])).stain());
        }
        Lab lab = Lab.of(cloth.colour());
        within(lab.l(), l);
        within(lab.chroma(), chroma);
        within(hue(lab), hue);
        within(lab.a(), a);
    }

    @Test
    void indigoIsNeverVioletNorGreenAndClimbsSlowly() {
        Dye indigo = LIBRARY.find("indigofera");
        for (Mordant mordant : indigo.shades().keySet()) {
            for (int dips = 1; dips <= 12; dips++) {
                Lab lab = Lab.of(new DyeBath(indigo, mordant, dips).onReferenceCloth());
                assertThat(hue(lab)).as("%s %d", mordant, dips).isBetween(250.0, 275.0);
                assertThat(lab.chroma()).as("%s %d", mordant, dips).isBetween(14.0, 28.0);
            }
        }
    }

    /** What a class is bent by must stay a remainder: no band is changed against another by more than a factor. */
    @Test
    void everyShadeKeepsTheShapeOfItsClass() {
        List<String> smooth = new ArrayList<>();
        for (Dye dye : LIBRARY.all()) {
            dye.shades().forEach((mordant, shade) -> {
                if (shade.spectralClass().equals(SpectralClass.SMOOTH)) {
                    smooth.add(dye.id());
                } else {
                    Spectrum shape = SpectralClass.find(shade.spectralClass()).shape();
                    double least = Double.MAX_VALUE;
                    double most = 0;
                    for (int band = 0; band < Spectrum.BANDS; band++) {
                        double bend = shade.stain().absorption().at(band) / shape.at(band);
                        least = Math.min(least, bend);
                        most = Math.max(most, bend);
                    }
                    assertThat(most / least).as(dye.id() + " " + mordant).isLessThan(20);
                }
            });
        }
        assertThat(smooth).allMatch(id -> LIBRARY.find(id).kind() != DyeKind.NATURAL);
    }

    private static double hue(Lab lab) {
        double angle = Math.toDegrees(Math.atan2(lab.b(), lab.a()));
        return angle < 0 ? angle + 360 : angle;
    }

    private static void within(double value, String ends) {
        if (!ends.equals("-")) {
            String[] both = ends.split(" ", -1);
            assertThat(value).isBetween(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
        }
    }
}
