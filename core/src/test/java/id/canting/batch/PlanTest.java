package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweep plans as they are written. */
class PlanTest {
    private static final String PLAN = """
            canting-plan: 1
            design: a.canting.yaml
            vary:
              seed: 1..3
              step.size: [40 mm, 50 mm]
            outputs: ["{name}.svg"]
            name: "{design}-{seed}-{size}"
            """;

    @Test
    void multipliesOut() {
        Plan plan = PlanReader.read("p.yaml", PLAN);
        List<Plan.Item> items = plan.items().toList();
        assertThat(items).hasSize(6);
        assertThat(items.get(0).values()).isEqualTo(Map.of("seed", "1", "step.size", "40 mm"));
        assertThat(items.get(1).values()).isEqualTo(Map.of("seed", "1", "step.size", "50 mm"));
        assertThat(items.get(5).values()).isEqualTo(Map.of("seed", "3", "step.size", "50 mm"));
        assertThat(plan.files(items.get(5))).containsExactly("a-3-50mm.svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..3            | 1;2;3
            1..2 by 0.5     | 1;1.5;2
            4mm..8mm by 2   | 4 mm;6 mm;8 mm
            2 mm..4 mm step 0.5 mm | 2 mm;2.5 mm;3 mm;3.5 mm;4 mm
            2,5 mm..3,5 mm step 0,5 mm | 2.5 mm;3 mm;3.5 mm
            1.125..1.375 by 0.125 | 1.125;1.25;1.375
            -1..1           | -1;0;1
            7               | 7
            0.1..0.3 by 0.1 | 0.1;0.2;0.3
            """)
    void readsRanges(String written, String values) {
        Plan plan = PlanReader.read("p.yaml", PLAN.replace("1..3", written));
        assertThat(plan.items()
                        .map(item -> item.values().getOrDefault("seed", "").replace(" ", ""))
                        .distinct()
                        .toList())
                .isEqualTo(List.of(values.replace(" ", "").split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..3                     | 3..1                  | 3..1
            1..3                     | 1..3 by 0             | by 0
            1..3                     | 1..999999999          | 1..999999999
            1..3                     | 1..99999              | 100000
            1..3                     | 1 mm..3 cm            | one unit
            1..3                     | 1.000..2.000          | seed: "1.000" can be read as 1000 or as 1.0
            1..3                     | 1,250 mm..2 mm        | seed: "1,250 mm" can be read as 1250 mm or as 1.25 mm
            '{name}.svg'             | '../{name}.svg'       | ../
            '{name}.svg'             | '/tmp/{name}.svg'     | /tmp
            '{name}.svg'             | '{nmae}.svg'          | nmae
            '{name}.svg'             | '{name}.gif'          | gif
            '{name}.svg'             | '{name}.png@5dpi'     | dpi is 5
            '{name}.svg'             | '{name}.svg@90dpi'    | no pixels
            '{design}-{seed}-{size}' | same                  | same.svg
            '{design}-{seed}-{size}' | a/{index}             | a/0.svg
            '{design}-{seed}-{size}' | ..{index}             | ..0.svg
            '{design}-{seed}-{size}' | .{index}              | .0.svg
            '{design}-{seed}-{size}' | -{index}              | -0.svg
            '{design}-{seed}-{size}' | 'C:{index}'           | C:0.svg
            '{design}-{seed}-{size}' | 'com1'                | com1.svg
            '{name}.svg'             | 'NUL.{index}.svg'     | Windows
            '{design}-{seed}-{size}' | 'conin$'              | Windows
            '{design}-{seed}-{size}' | 'lpt²'                | Windows
            '{design}-{seed}-{size}' | '{index}\\u202e'      | cannot be seen
            '{design}-{seed}-{size}' | 'a\\0{index}'         | cannot be seen
            '{design}-{seed}-{size}' | 'a?{index}'           | a?0.svg
            canting-plan: 1          | canting-plan: 2       | 2
            outputs                  | output                | Did you mean "outputs"
            """)
    void refusesBeforeAnyWork(String right, String wrong, String told) {
        assertThat(PLAN).contains(right);
        assertThatThrownBy(() -> PlanReader.read("p.yaml", PLAN.replace(right, wrong)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kain merah {index}", "ñandú-{index}", "a..{index}", "{index} (1)"})
    void takesNamesThatEverySystemCanWrite(String name) {
        Plan plan = PlanReader.read("p.yaml", PLAN.replace("{design}-{seed}-{size}", name));
        assertThat(plan.items().flatMap(item -> plan.files(item).stream()))
                .contains(name.replace("{index}", "0") + ".svg");
    }

    @Test
    void findsNamesThatDifferInCaseAlone() {
        String plan = PLAN.replace("1..3", "1").replace("[40 mm, 50 mm]", "[a, A]");
        assertThatThrownBy(() -> PlanReader.read("p.yaml", plan)).hasMessageContaining("item 0 and by item 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed >= 2                 | 4
            seed = 2                  | 2
            seed != 2                 | 4
            step.size < 4.5 cm        | 3
            step.size == 40mm         | 3
            "step.size < 4,5 cm"      | 3
            [seed > 1, step.size > 45 mm] | 2
            """)
    void keepsWhatMeetsTheConditions(String where, int count) {
        Plan plan = PlanReader.read("p.yaml", PLAN + "where: " + where + "\n");
        assertThat(plan.items()).hasSize(count);
        assertThat(plan.items().map(Plan.Item::index)).as("numbers stay").allMatch(i -> i < 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sead > 1            | varied: seed, step.size
            seed                | not a comparison
            seed > 9            | no item meets
            seed < red          | cannot be compared
            step.size < 5       | cannot be compared
            step.size < 1.200 mm | where: "1.200 mm" can be read as 1200 mm or as 1.2 mm
            """)
    void refusesConditionsThatSayNothing(String where, String told) {
        assertThatThrownBy(() -> PlanReader.read("p.yaml", PLAN + "where: " + where + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }
}
