package id.canting.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters as they are written, and what is refused. */
class ValuesTest {
    private static final Text LABEL = new Text("label", "label");
    private static final Parameter.Quantity SIZE =
            new Parameter.Quantity("size", LABEL, Unit.LENGTH, 40, new Range(10, 90), new Range(30, 60));
    private static final Parameter.Quantity TURN = Parameter.angle("turn", "putar", "turn", 0, -90, 90);
    private static final Parameter.Quantity PETALS = Parameter.count("petals", "kelopak", "petals", 5, 3, 8);
    private static final Parameter.Quantity SHARE = Parameter.ratio("share", "bagian", "share", 0.5, 0, 1);
    private static final Parameter.Choice SIDE = new Parameter.Choice("side", LABEL, "left", List.of("left", "right"));
    private static final Parameter.Flag DOUBLE = new Parameter.Flag("double", LABEL, false);
    private static final Parameters PARAMETERS = Parameters.of(SIZE, TURN, PETALS, SHARE, SIDE, DOUBLE);

    @ParameterizedTest
    @CsvSource({
        "size, 40 mm, 40", "size, 4cm, 40", "size, 0.04 m, 40", "size, 2 in, 50.8", "turn, -45 deg, -45",
        "petals, 7, 7", "share, 30 %, 0.3", "share, 0.3, 0.3", "size, ' 12.5mm ', 12.5", "turn, +10 deg, 10",
        // What a script's sums look like.
        "share, 0.30000000000000004, 0.3", "size, 33.300000000000001 mm, 33.3"
    })
    void readsUnits(String name, String written, double value) {
        Parameter.Quantity quantity = PARAMETERS.get(name).quantity().orElseThrow();
        assertThat(PARAMETERS.defaults().with(name, written).number(quantity)).isCloseTo(value, within(1e-12));
    }

    @Test
    void readsAndSetsByTheParameterItself() {
        Values values =
                PARAMETERS.defaults().with(TURN, 45).with(Map.of("size", "5 cm", "side", "right", "double", "true"));
        assertThat(values.number(SIZE)).isEqualTo(50);
        assertThat(values.radians(TURN)).isCloseTo(Math.PI / 4, within(1e-12));
        assertThat(values.count(PETALS)).isEqualTo(5);
        assertThat(values.choice(SIDE)).isEqualTo("right");
        assertThat(values.flag(DOUBLE)).isTrue();
        assertThat(values.with(SIZE, 20)).isEqualTo(values.with("size", "20 mm"));
    }

    @Test
    void refusesANumberOutsideItsRange() {
        Values values = PARAMETERS.defaults();
        assertThatThrownBy(() -> values.with(SIZE, 91))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("size")
                .hasMessageContaining("90");
        assertThatThrownBy(() -> values.with(PETALS, 4.5))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("petals");
    }

    @Test
    void knowsNoParameterOfAnotherMotif() {
        Values values = PARAMETERS.defaults();
        Parameter.Quantity wider = Parameter.length("size", "label", "label", 40, 10, 900);
        Parameter.Flag unknown = new Parameter.Flag("mirror", LABEL, false);
        assertThatThrownBy(() -> values.number(wider)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> values.with(wider, 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> values.flag(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mirror");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size   | 40      | needs a unit: mm, cm, m, in
            size   | 40 kg   | "40 kg"
            size   | big     | "big"
            size   | 9 mm    | 10
            size   | 91 mm   | 90
            size   | 1e3 mm  | "1e3 mm"
            size   | NaN mm  | "NaN mm"
            turn   | 0.5 rad | deg
            petals | 5 mm    | 5 mm
            petals | 4.5     | 4.5
            side   | up      | left, right
            double | yes     | yes
            sizes  | 40 mm   | Did you mean "size"
            """)
    void refusesWithValueAndWhatIsAllowed(String name, String written, String told) {
        assertThatThrownBy(() -> PARAMETERS.defaults().with(name, written))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told)
                .hasMessageContaining(name);
    }

    @Test
    void changesSeveralAtOnce() {
        Values defaults = PARAMETERS.defaults();
        assertThat(defaults.with(Map.of())).isEqualTo(defaults);
        Values changed = defaults.with(Map.of("size", "20 mm", "side", "right"));
        assertThat(changed).isEqualTo(defaults.with("size", "20 mm").with("side", "right"));
        assertThat(changed.count(PETALS)).isEqualTo(5);
        assertThatThrownBy(() -> defaults.with(Map.of("petals", "6", "sizes", "40 mm")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Did you mean \"size\"");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @DoubleRange(min = 10, max = 90) double size) {
        Values values = PARAMETERS.defaults().with(SIZE, size);
        Values again = PARAMETERS.defaults().with("size", values.written("size"));
        assertThat(again.number(SIZE)).isCloseTo(size, within(1e-6));
    }

    @Test
    void everyDefaultCanBeWrittenAndReadBack() {
        Values defaults = PARAMETERS.defaults();
        for (Parameter parameter : PARAMETERS.all()) {
            assertThat(defaults.with(parameter.name(), defaults.written(parameter.name())))
                    .isEqualTo(defaults);
        }
    }

    @Test
    void leavingTheCustomaryRangeIsAWarning() {
        Values values = PARAMETERS.defaults();
        assertThat(values.unusual()).isEmpty();
        assertThat(values.with("size", "70 mm").unusual()).containsOnlyKeys("size");
        assertThat(values.with("size", "70 mm").unusual().values())
                .allSatisfy(text -> assertThat(text.en()).contains("70", "30", "60"));
    }

    @Test
    void declarationsCheckThemselves() {
        assertThatThrownBy(() -> Parameter.length("a", "a", "a", 5, 6, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter.Choice("a", LABEL, "x", List.of("y")))
                .isInstanceOf(IllegalArgumentException.class);
        Parameter twice = Parameter.count("a", "a", "a", 1, 0, 2);
        assertThatThrownBy(() -> Parameters.of(twice, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
