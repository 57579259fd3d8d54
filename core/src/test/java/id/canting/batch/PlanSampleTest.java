package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a plan picks its combinations. */
class PlanSampleTest {
    private static final String PLAN = """
            canting-plan: 1
            design: a.canting.yaml
            vary:
              n: 5..8
              size: 20 mm..40 mm
              dye: [secang, tingi]
            sample: {method: METHOD, count: 64}
            outputs: ["{index}.svg"]
            """;
    private static final String ROWS = """
            canting-plan: 1
            design: a.canting.yaml
            sample: {method: rows, csv: orders.csv}
            outputs: ["{customer}-{index}.svg"]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"r2", "sobol", "random"})
    void spreadsOverRangesAndLists(String method) {
        Plan plan = PlanReader.read("p.yaml", PLAN.replace("METHOD", method));
        List<Plan.Item> items = plan.items().toList();
        assertThat(items).hasSize(64);
        Map<String, Long> counts = items.stream()
                .collect(Collectors.groupingBy(item -> item.values().getOrDefault("n", ""), Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrder("5", "6", "7", "8");
        assertThat(counts.values()).allMatch(count -> count >= 6 && count <= 26);
        assertThat(items.stream().map(item -> item.values().getOrDefault("size", "")))
                .allMatch(size -> size.matches("[234][0-9](\\.[0-9]{1,3})? mm"))
                .doesNotHaveDuplicates();
        assertThat(items.get(40))
                .isEqualTo(
                        PlanReader.read("p.yaml", PLAN.replace("METHOD", method).replace("64", "41"))
                                .items()
                                .toList()
                                .get(40));
    }

    @Test
    void throwsOtherDiceForOtherSeeds() {
        String first = PLAN.replace("METHOD", "random");
        String second = first.replace("count: 64", "count: 64, seed: 2");
        assertThat(PlanReader.read("p.yaml", first).items().toList())
                .isNotEqualTo(PlanReader.read("p.yaml", second).items().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            METHOD, count: 64      | gird, count: 3   | known: grid, r2
            METHOD, count: 64      | r2               | count
            METHOD, count: 64      | r2, count: 0     | whole number from 1
            METHOD, count: 64      | r2, count: 2.5   | whole number from 1
            METHOD, count: 64      | r2, count: 2, seed: 3   | seed
            METHOD, count: 64      | sobol, count: 200000   | 100000
            METHOD, count: 64      | 'rows, csv: a.csv'     | remove "vary"
            """)
    void refusesSamplesThatAreNone(String right, String wrong, String told) {
        assertThatThrownBy(() -> PlanReader.read("p.yaml", PLAN.replace(right, wrong)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @Test
    void readsRowsAsSpreadsheetsWriteThem() {
        String table = "\uFEFFcloth.width,{customer},b.dye\r\n\"1,5 m\",Bu Ani,secang\r\n,\"O\"\"Neil\nII\",\r\n\r\n";
        Plan plan = PlanReader.read("p.yaml", ROWS, name -> table);
        List<Plan.Item> items = plan.items().toList();
        assertThat(items.get(0).values()).isEqualTo(Map.of("cloth.width", "1,5 m", "b.dye", "secang"));
        assertThat(items.get(1).values()).as("empty cells").isEmpty();
        assertThat(items.get(1).labels()).isEqualTo(Map.of("customer", "O\"Neil\nII"));
        assertThat(items.stream().flatMap(item -> plan.files(item).stream()))
                .containsExactly("BuAni-0.svg", "O-Neil-II-1.svg");
        assertThat(items.get(1).place().orElseThrow().toString()).isEqualTo("orders.csv:3:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{order};cloth.width;b.dips\r\nA1;220,5 mm;8\r\n",
                "\uFEFF{order};cloth.width;b.dips\nA1;220,5 mm;8",
                "sep=;\r\n{order};cloth.width;b.dips\r\nA1;220,5 mm;8",
                "\uFEFFsep=;\r\n{order};cloth.width;b.dips\r\nA1;220,5 mm;8",
                "{order}\tcloth.width\tb.dips\nA1\t220,5 mm\t8\n",
                "{order},cloth.width,b.dips\nA1,\"220,5 mm\",8\n",
                "\"{order}\";\"cloth.width\";\"b.dips\"\r\n\"A1\";\"220,5 mm\";\"8\"\r\n",
                "sep=|\n{order}|cloth.width|b.dips\nA1|220,5 mm|8",
                "\n{order};cloth.width;b.dips\nA1;220,5 mm;8"
            })
    void knowsWhatPartsTheCellsOfATable(String table) {
        Plan.Item item = PlanReader.read("p.yaml", ROWS.replace("customer", "order"), name -> table)
                .items()
                .findFirst()
                .orElseThrow();
        assertThat(item.values()).isEqualTo(Map.of("cloth.width", "220,5 mm", "b.dips", "8"));
        assertThat(item.labels()).isEqualTo(Map.of("order", "A1"));
    }

    @Test
    void takesCommasOfASingleColumnForDecimals() {
        Plan plan = PlanReader.read("p.yaml", ROWS.replace("{customer}-", ""), name -> "cloth.width\n220,5 mm\n");
        assertThat(plan.items().findFirst().orElseThrow().values()).isEqualTo(Map.of("cloth.width", "220,5 mm"));
    }

    @Test
    void tellsThePlaceOfACellBelowTheLineThatNamesTheSign() {
        Plan plan = PlanReader.read("p.yaml", ROWS.replace("{customer}-", ""), name -> "sep=;\na;b\n1;2\n");
        assertThat(plan.items().findFirst().orElseThrow().place().orElseThrow()).hasToString("orders.csv:3:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b               | orders.csv:1:1 | at least one row
            a,/1,2            | orders.csv:1:3 | no name
            a,a/1,2           | orders.csv:1:3 | two columns
            a,b/1,2/1         | orders.csv:3:1 | 1 cells
            a,b/1,2,3         | orders.csv:2:5 | 3 cells
            a,b/1,"2          | orders.csv:2:3 | never closed
            a,b/1,"2"x        | orders.csv:2:6 | closing quote
            a;b/1;"2"x        | orders.csv:2:6 | closing quote
            a;b/1;2;3         | orders.csv:2:5 | 3 cells
            a,b/1,2"          | orders.csv:2:3 | inside a cell
            """, quoteCharacter = '`')
    void tellsWhereATableIsWrong(String table, String place, String told) {
        assertThatThrownBy(() -> PlanReader.read("p.yaml", ROWS, name -> table.replace('/', '\n')))
                .isInstanceOfSatisfying(
                        UserError.class,
                        fault -> assertThat(fault.place().orElseThrow().toString())
                                .isEqualTo(place))
                .hasMessageContaining(told);
    }
}
