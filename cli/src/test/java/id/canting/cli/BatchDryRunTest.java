package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dry run says of values, all at once and before anything is made. */
class BatchDryRunTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
    }

    private Run dry(String vary) throws IOException {
        Path plan = Designs.write(
                folder,
                "p.plan.yaml",
                "canting-plan: 1\ndesign: tile.canting.yaml\nvary:\n  " + vary.replace("; ", "\n  ")
                        + "\noutputs: ['{index}.svg']\n");
        return Run.of("batch", plan, "-n", "-o", folder.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'last-bath.dye: [secang, secan]'                    | 4:27: | Did you mean "secang"
            'apples.leaves: [0, 99, 2]'                         | 4:22: | leaves is 99
            'apples.leaves: 98..99'                             | 4:18: | leaves is 98
            'first-bath.dips: [4 mm]'                           | 4:21: | dips
            'apples.diameter: [40 mm, 4 kg]'                    | 4:28: | kg
            'apples.size: [40 mm, 4 kg]'                        | 4:24: | kg
            'apples.sise: [40 mm, 4 kg]'                        | 4:17: | there is no parameter "sise"
            'aples.leaves: [1, 2]'                              | 4:18: | Did you mean "apples"
            'preset: [none, rad]'                               | 4:18: | Did you mean "red"
            'seed: 1..3; apples.canting: [90 mm]'               | 5:20: | 90
            """)
    void tellsAValueThatTheDesignCannotTake(String vary, String place, String told) throws IOException {
        Run run = dry(vary);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("p.plan.yaml:" + place).contains(told);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsAllFaultsAtOnceEachOnALine() throws IOException {
        Run run =
                dry("aples.leaves: [1, 2]; last-bath.dye: [secan, tingi, tingy]; apples.leaves: [99, 2]; bath.dips: 2");
        assertThat(run.err().lines()).hasSize(6).last().asString().startsWith("5 errors");
        assertThat(run.err()).contains("4:18: ", "secan", "tingy", "leaves is 99", "bath.dips");
    }

    @Test
    void tellsEveryCellOfATable() throws IOException {
        Designs.write(
                folder, "t.csv", "last-bath.dye,{customer},apples.leaves\nsecan,Ani,2\ntingi,Budi,99\nsecan,Citra,\n");
        Path plan = Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                sample: {method: rows, csv: t.csv}
                outputs: ["{customer}.svg"]
                """);
        Run run = Run.of("batch", plan, "-n");
        assertThat(run.err())
                .contains("t.csv:2:1: ", "t.csv:3:12: ", "t.csv:4:1: ")
                .doesNotContain("t.csv:4:13");
        assertThat(run.err().lines()).hasSize(4);
        assertThat(Run.of("batch", plan, "-n", "--shard", "2/3").err().lines()).hasSize(1);
    }

    @Test
    void goodValuesAreListed() throws IOException {
        Run run = dry("last-bath.dye: [secang, tingi]");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
    }
}
