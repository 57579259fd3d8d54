package id.canting.design.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.OwnDyes;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.DyeStatus;
import id.canting.dye.Mordant;
import id.canting.dye.OwnDye;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dyes of a workshop's own as they stand in files. */
class OwnDyeReaderTest {
    private static final String HEAD = "canting: 1\ncloth: {format: plain, width: 300 mm, height: 200 mm}\n";
    private static final String FULL = """
            dyes:
              tingi-saya:
                name: {id: Tingi Yuli, en: Yuli's tingi}
                kind: natural
                method: dingin
                fibre: silk
                tannin: true
                class: tannin-condensed
                undyed: [95, 0.5, 6]
                who: Yuli
                how: kolorimeter
                when: 2026-11-03
                shades:
                  tawas: {1: "#cda27d", 4: {L: 48.25, a: 19, b: 33}, 8: [42, 22, 24]}
                  tunjung: {4: "#4d423d"}
            """;

    private static DesignFile read(String text) {
        return new DesignReader(Trial.LIBRARY).read("a.yaml", text);
    }

    private static OwnDye single(String form) {
        return OwnDyeReader.file("d.yaml", "dyes:\n  saya: " + form + "\n", Trial.DYES)
                .own("saya")
                .orElseThrow();
    }

    @Test
    void noDyesAreNoChange() {
        assertThat(OwnDyeReader.file("d.yaml", "dyes: {}\n", Trial.DYES).own()).isEmpty();
        assertThat(read(HEAD + "steps: []\n").design().dyes()).isEqualTo(OwnDyes.NONE);
    }

    @Test
    void theShortFormSaysWhatItAssumes() {
        OwnDye dye = single("{colour: \"#8a4a30\", dips: 6}");
        assertThat(dye.assumed()).containsExactly(OwnDye.Assumed.values());
        assertThat(dye.swatches()).containsOnlyKeys(Mordant.NONE);
        assertThat(dye.dye().defaultShade().note().en()).contains("assumed: natural dye, cotton, no tannin");
        OwnDye told = single("{colour: [40, 20, 20], dips: 6, mordant: kapur, kind: natural, tannin: false}");
        assertThat(told.assumed()).containsExactly(OwnDye.Assumed.FIBRE, OwnDye.Assumed.UNDYED);
        assertThat(told.defaultMordant()).isEqualTo(Mordant.KAPUR);
    }

    @Test
    void aDesignCarriesItsDyesAndIsReadAgain() {
        Design design = read(HEAD + FULL + "steps:\n  - dye: {dye: tingi-saya, dips: 6}\n")
                .design();
        String written = DesignWriter.write(design);
        Design again = read(written).design();
        assertThat(again.dyes()).isEqualTo(design.dyes());
        assertThat(DesignWriter.write(again)).isEqualTo(written);
        OwnDye dye = Objects.requireNonNull(design.dyes().dyes().get("tingi-saya"));
        assertThat(dye.swatches()).containsOnlyKeys(Mordant.TAWAS, Mordant.TUNJUNG);
        assertThat(dye.assumed()).isEmpty();
        Dye made = Trial.LIBRARY.of(design).dyes().find("tingi-saya");
        assertThat(made.defaultShade().status()).isEqualTo(DyeStatus.MEASURED_HERE);
        assertThat(made.defaultShade().note().id()).contains("Yuli, kolorimeter, 2026-11-03", "terbesar");
    }

    /** A design takes from the workshop's file what its steps and presets name, and no more. */
    @Test
    void aDesignTakesFromTheFileWhatItNames() {
        String file = "dyes:\n  a-saya: {colour: \"#8a4a30\", dips: 6}\n  b-saya: {colour: \"#204080\", dips: 6}\n"
                + "  c-saya: {colour: \"#208040\", dips: 6}\n";
        DyeLibrary dyes = OwnDyeReader.file("d.yaml", file, Trial.DYES);
        String text = HEAD + "steps:\n  - dye: {as: x, dye: a-saya, dips: 6}\npresets:\n  biru: {x.dye: b-saya}\n";
        Design design =
                new DesignReader(Trial.LIBRARY.with(dyes)).read("a.yaml", text).design();
        assertThat(design.dyes().dyes()).containsOnlyKeys("a-saya", "b-saya");
        Cloth cloth = Cloth.make(read(DesignWriter.write(design)), Trial.LIBRARY);
        assertThat(cloth.notes().get(0).en()).contains("a-saya", "measured in this workshop");
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadAgain(
            @ForAll @IntRange(min = 1, max = 60) int dips,
            @ForAll @IntRange(min = 5, max = 80) int lightness,
            @ForAll @IntRange(max = 3) int mordant) {
        OwnDye dye = single("{shades: {" + Mordant.values()[mordant].id() + ": {" + dips + ": [" + lightness
                + ".25, 2, 3]}}, who: \"a: b\", tannin: true}");
        Map<String, OwnDye> one = new LinkedHashMap<>(Map.of("saya", dye));
        String text = OwnDyeWriter.write(new OwnDyes(one));
        assertThat(OwnDyeReader.file("d.yaml", text, Trial.DYES).own()).isEqualTo(one);
    }

    /** One message at the place of the mistake. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'dyes: {tingi: {colour: "#8a4a30", dips: 6}}'                        | 1:8  | comes with the program
            'dyes: {Tingi Saya: {colour: "#8a4a30", dips: 6}}'                   | 1:8  | lower-case letters
            'dyes: {t-saya: {colour: "#8a4a30", dips: 6, warna: 1}}'             | 1:45 | warna
            'dyes: {t-saya: {colour: "#8a4a30"}}'                                | 1:16 | dips
            'dyes: {t-saya: {dips: 6}}'                                          | 1:16 | has no colour
            'dyes: {t-saya: {}}'                                                 | 1:16 | has no colour
            'dyes: {t-saya: {colour: brown, dips: 6}}'                           | 1:25 | "brown"
            'dyes: {t-saya: {colour: [40, 20], dips: 6}}'                        | 1:25 | three numbers
            'dyes: {t-saya: {colour: [40, 120, -120], dips: 6}}'                 | 1:25 | nearest it shows is L
            'dyes: {t-saya: {colour: [140, 1, 1], dips: 6}}'                     | 1:26 | 140
            'dyes: {t-saya: {colour: {L: 40, a: 1}, dips: 6}}'                   | 1:25 | b
            'dyes: {t-saya: {colour: "#8a4a30", dips: 61}}'                      | 1:42 | from 1 to 60
            'dyes: {t-saya: {colour: "#8a4a30", dips: 0}}'                       | 1:42 | from 1 to 60
            'dyes: {t-saya: {colour: "#8a4a30", dips: 2.5}}'                     | 1:42 | "2.5"
            'dyes: {t-saya: {shades: {tawas: {0: "#8a4a30"}}}}'                  | 1:34 | from 1 to 60
            'dyes: {t-saya: {shades: {tawass: {1: "#8a4a30"}}}}'                 | 1:26 | tawas
            'dyes: {t-saya: {shades: {}}}'                                       | 1:25 | has no colour
            'dyes: {t-saya: {shades: {tawas: {}}}}'                              | 1:33 | has no colour
            'dyes: {t-saya: {shades: {tawas: {1: "#8a4a30"}}, dips: 3}}'         | 1:56 | not both
            'dyes: {t-saya: {colour: "#8a4a30", dips: 6, kind: naturel}}'        | 1:51 | natural
            'dyes: {t-saya: {colour: "#8a4a30", dips: 6, fibre: wool}}'          | 1:52 | wool
            'dyes: {t-saya: {colour: "#8a4a30", dips: 6, tannin: yes}}'          | 1:53 | yes
            'dyes: {t-saya: {colour: "#8a4a30", dips: 6, class: tanin-iron}}'    | 1:52 | "tannin-iron"
            'dyes: {t-saya: {colour: "#fefefe", dips: 6}}'                       | 1:8  | not darker
            'dyes: {t-saya: {colour: "#2040c0", dips: 6, class: flavonoid}}'     | 1:8  | class flavonoid
            'dye: {}'                                                            | 1:1  | dye
            """)
    void tellsAMistakeAtItsPlace(String text, String place, String words) {
        assertThatThrownBy(() -> OwnDyeReader.file("d.yaml", text, Trial.DYES))
                .isInstanceOfSatisfying(UserError.class, fault -> {
                    assertThat(fault.describe(Language.EN))
                            .startsWith("d.yaml:" + place + ":")
                            .contains(words);
                    assertThat(fault.describe(Language.ID)).startsWith("d.yaml:" + place + ":");
                });
    }

    @Test
    void takesNoMoreThanAWorkshopMeasures() {
        StringBuilder text = new StringBuilder("dyes:\n");
        for (int i = 0; i <= 100; i++) {
            text.append("  d").append(i).append("-saya: {colour: \"#8a4a30\", dips: 6}\n");
        }
        assertThatThrownBy(() -> OwnDyeReader.file("d.yaml", text.toString(), Trial.DYES))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("101");
    }
}
