package id.canting.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.design.file.CrackleReader;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a wax step tells its crackle. */
class CrackleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            off                                                                 | OFF    | 100 | 0   | 0
            light                                                               | LIGHT  | 9   | 0   | 0
            strong                                                              | STRONG | 5   | 0   | 0
            '{strength: strong}'                                                | STRONG | 5   | 0   | 0
            '{strength: light, spacing: 6 mm, direction: 30 deg, along: 0.5}'   | LIGHT  | 6   | 30  | 0.5
            '{strength: light, spacing: 1.2 cm, direction: -90 deg, along: 0}'  | LIGHT  | 12  | -90 | 0
            '{strength: strong, direction: 30 deg, along: 80 %}'                | STRONG | 5   | 30  | 0.8
            '{strength: strong, direction: 30 deg}'                             | STRONG | 5   | 30  | 0.5
            """)
    void readsAWordOrATable(String text, Crackle.Strength strength, double spacing, double direction, double along) {
        assertThat(read(text)).isEqualTo(new Crackle(strength, spacing, direction, along));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ligth                                         | 1:10 | Did you mean "light"
            weak                                          | 1:10 | off, light, strong
            '[light]'                                     | 1:10 | word
            '{strength: off}'                             | 1:21 | light, strong
            '{spacing: 6 mm}'                             | 1:10 | strength
            '{strength: light, spacing: 6}'               | 1:37 | mm, cm
            '{strength: light, spacing: 1 mm}'            | 1:37 | between 2 and 100 mm
            '{strength: light, spacing: 2 m}'             | 1:37 | between 2 and 100 mm
            '{strength: light, along: 0.5}'               | 1:35 | direction
            '{strength: light, direction: 30 mm}'         | 1:39 | deg
            '{strength: light, direction: 400 deg}'       | 1:39 | between -360 and 360
            '{strength: light, direction: 0 deg, along: 2}' | 1:53 | between 0 and 1
            '{strength: light, width: 1 mm}'              | 1:28 | strength, spacing, direction, along
            """)
    void refusesAtThePlaceInBothLanguages(String text, String place, String told) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.describe(Language.EN))
                    .startsWith("a.yaml:" + place)
                    .contains(told);
            assertThat(error.describe(Language.ID)).isNotEqualTo(error.describe(Language.EN));
        });
    }

    @Test
    void refusesWhatIsNoCrackle() {
        assertThatThrownBy(() -> new Crackle(Crackle.Strength.LIGHT, 1, 0, 0)).hasMessageContaining("1.0");
        assertThatThrownBy(() -> new Crackle(Crackle.Strength.LIGHT, 6, 0, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Crackle(Crackle.Strength.LIGHT, 6, Double.NaN, 0))
                .hasMessageContaining("NaN");
    }

    @Test
    void strongerWaxBreaksMoreAndLetsMoreIn() {
        Crackle light = Crackle.of(Crackle.Strength.LIGHT);
        Crackle strong = Crackle.of(Crackle.Strength.STRONG);
        assertThat(strong.cracking().halfSpacing()).isLessThan(light.cracking().halfSpacing());
        assertThat(strong.cracking().wide()).isGreaterThan(light.cracking().wide());
        assertThat(strong.passes()).isBetween(light.passes(), 1.0);
        assertThat(Crackle.OFF.passes()).isZero();
        assertThat(new Crackle(Crackle.Strength.LIGHT, 6, 90, 1).cracking().direction())
                .isCloseTo(Math.PI / 2, within(1e-12));
    }

    private static Crackle read(String text) {
        Node.Table root = Fields.table(YamlReader.read("a.yaml", "crackle: " + text));
        return CrackleReader.read(Objects.requireNonNull(root.entries().get("crackle")));
    }
}
