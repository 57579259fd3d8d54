package id.canting.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan for a ring as the command tells it. */
class RingCommandTest {
    @Test
    void tellsWhereToBindInBothLanguages() {
        Run english = Run.of("ring", "--diameter", "40mm", "--white", "6mm", "--thread", "1,5mm");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("from 14 mm to 20 mm from the tip")
                .contains("4 turns of thread 1.5 mm wide")
                .contains("large bead (12 mm)")
                .contains("224 mm per tie");
        Run indonesian = Run.in("id", "ring", "--diameter", "4cm", "--white", "0.6cm", "--thread", "1.5 mm");
        assertThat(indonesian.out())
                .contains("dari 14 mm sampai 20 mm dari ujung")
                .contains("4 lilitan tali selebar 1,5 mm")
                .contains("manik-manik besar (12 mm)");
    }

    @Test
    void givesTheSameAsData() {
        Run run = Run.of("ring", "--diameter", "40mm", "--white", "6mm", "--thread", "1.5mm", "--json");
        assertThat(run.out())
                .contains("\"from\": 14")
                .contains("\"turns\": 4")
                .contains("\"knot\": 120")
                .contains("\"threadLength\": 223.62")
                .contains("\"minutes\": 0.75");
        assertThat(Run.of("ring", "--diameter", "40mm", "--white", "6mm", "--json")
                        .out())
                .as("the thread of estimates and tie sheets")
                .contains("\"thread\": 0.8")
                .contains("\"turns\": 8")
                .contains("\"clothThickness\": 0.25");
        assertThat(Run.of("ring", "--diameter", "300mm", "--white", "6mm", "--json")
                        .out())
                .doesNotContain("\"over\"");
        assertThat(Run.of("ring", "--diameter", "300mm", "--white", "6mm").out())
                .contains("no object on the list fits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ring --white 6mm                          | missing:
            ring --diameter 40 --white 6mm            | mm, cm, m, in
            ring --diameter 40mm --white 30mm         | the white band is 30 mm, but must be between 0.1 and 20 mm
            ring --diameter 2m --white 30mm           | between 4 and 1000 mm
            """)
    void saysWhatIsWrong(String line, String told) {
        Run run = Run.of((Object[]) line.strip().split(" +"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(told).doesNotContain("Exception");
    }
}
