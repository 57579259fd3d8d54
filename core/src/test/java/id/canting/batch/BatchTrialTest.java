package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are told as wrong, by a reader that takes numbers below 9, and "b" only beside an "a" of 1. */
class BatchTrialTest {
    private int reads;

    private void read(Map<String, String> values) {
        reads++;
        new TreeMap<>(values).forEach((path, word) -> {
            if (Integer.parseInt(word) > 8) {
                throw new UserError(Text.same(path + " is " + word));
            }
        });
        if (values.containsKey("b") && !values.getOrDefault("a", "").equals("1")) {
            throw new UserError(Text.same("b needs a"));
        }
    }

    private List<String> faults(String table) {
        Plan plan = PlanReader.read("p.yaml", """
                canting-plan: 1
                design: d.yaml
                sample: {method: rows, csv: t.csv}
                outputs: ["{index}.svg"]
                """, name -> table.replace(' ', '\n'));
        BatchTrial trial = new BatchTrial(plan, this::read);
        plan.items().forEach(item -> trial.read(item, List.of()));
        return trial.faults().stream()
                .map(fault -> fault.place().orElseThrow().line() + ":"
                        + fault.place().orElseThrow().column() + " " + fault.getMessage())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 1                 | ''
            a 9                 | 2:1 a is 9
            a,c 9,9             | 2:1 a is 9;2:3 c is 9
            a,c 9,1 1,9         | 2:1 a is 9;3:3 c is 9
            a,c 9,1 9,2 1,9     | 2:1 a is 9;3:1 a is 9;4:3 c is 9
            a,b 1,2             | ''
            b,a 2,1             | ''
            b,a 2,3             | 2:1 b needs a
            a,b 3,2             | 2:3 b needs a
            b,a,c 2,1,9         | 2:5 c is 9
            a,b 1,2 9,2         | 3:1 a is 9
            a,c 1,1 1,1 9,1     | 4:1 a is 9
            """)
    void tellsEachValueAtItsOwnPlace(String table, String told) {
        assertThat(faults(table)).isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(";")));
    }

    @Test
    void readsNoValueTwiceWhereAllAreGood() {
        assertThat(faults("a,c " + "1,1 2,2 1,2 2,1 ".repeat(50).strip())).isEmpty();
        assertThat(reads).isEqualTo(2);
    }
}
