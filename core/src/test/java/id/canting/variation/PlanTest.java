package id.canting.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(plan.count()).isEqualTo(6);
        assertThat(plan.items().get(0).values()).isEqualTo(Map.of("seed", "1", "step.size", "40 mm"));
        assertThat(plan.items().get(1).values()).isEqualTo(Map.of("seed", "1", "step.size", "50 mm"));
        assertThat(plan.items().get(5).values()).isEqualTo(Map.of("seed", "3", "step.size", "50 mm"));
        assertThat(Names.file(plan, plan.items().get(5), plan.outputs().get(0))).isEqualTo("a-3-50mm.svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..3            | 1;2;3
            1..2 by 0.5     | 1;1.5;2
            4mm..8mm by 2   | 4 mm;6 mm;8 mm
            -1..1           | -1;0;1
            7               | 7
            0.1..0.3 by 0.1 | 0.1;0.2;0.3
            """)
    void readsRanges(String written, String values) {
        Plan plan = PlanReader.read("p.yaml", PLAN.replace("1..3", written));
        assertThat(plan.vary().getOrDefault("seed", List.of()).stream()
                        .map(v -> v.replace(" ", ""))
                        .toList())
                .isEqualTo(List.of(values.replace(" ", "").split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1..3                     | 3..1                  | 3..1
            1..3                     | 1..3 by 0             | by 0
            1..3                     | 1..1000000000         | 1..1000000000
            1..3                     | 1..99999              | 100000
            '{name}.svg'             | '../{name}.svg'       | ../
            '{name}.svg'             | '/tmp/{name}.svg'     | /tmp
            '{name}.svg'             | '{nmae}.svg'          | nmae
            '{name}.svg'             | '{name}.gif'          | gif
            '{design}-{seed}-{size}' | same                  | same.svg
            canting-plan: 1          | canting-plan: 2       | 2
            outputs                  | output                | Did you mean "outputs"
            """)
    void refusesBeforeAnyWork(String right, String wrong, String told) {
        assertThat(PLAN).contains(right);
        assertThatThrownBy(() -> PlanReader.read("p.yaml", PLAN.replace(right, wrong)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @Test
    void writesCellsThatSpreadsheetsRead() {
        Plan plan = new Plan("a.yaml", Map.of("title", List.of("x")), List.of(), "{index}");
        ItemResult failed =
                new ItemResult(new Plan.Item(0, Map.of("title", "a, \"b\"")), 0, List.of(), "line one\nline two");
        assertThat(Manifest.csv(plan, List.of(failed), "1"))
                .isEqualTo("index,file,sha256,seed,version,status,title,fault\r\n"
                        + "0,,,0,1,failed,\"a, \"\"b\"\"\",\"line one\nline two\"\r\n");
        assertThat(Manifest.json(plan, List.of(failed), "1")).contains("\"fault\": \"line one\\nline two\"");
    }
}
