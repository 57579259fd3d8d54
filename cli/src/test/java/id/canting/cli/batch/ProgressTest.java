package id.canting.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.Terminal;
import id.canting.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log is told of long work. */
class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(OutputStream.nullOutputStream(), said, Language.EN);

    /** The lines that are said of work whose items take as long as one another. */
    private List<String> lines(int count, double seconds) {
        long[] now = {0};
        try (Progress progress = new Progress(terminal, count, () -> now[0])) {
            for (int i = 0; i < count; i++) {
                now[0] += Math.round(seconds * SECOND);
                progress.step();
            }
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1    | 900   | 0
            9    | 1     | 0
            1000 | 0.001 | 0
            1000 | 0.1   | 9
            20   | 3     | 8
            3    | 59    | 2
            3    | 150   | 2
            100  | 60    | 99
            """)
    void saysALineEveryTenthOrMinute(int count, double seconds, int lines) {
        assertThat(lines(count, seconds)).hasSize(lines);
    }

    @Test
    void saysHowFarHowFastAndHowLong() {
        assertThat(lines(100, 2).get(1)).isEqualTo("20 %: 20 of 100, 0.5 per second, 0:02:40 left");
    }

    @Test
    void isStillWhereQuietIsAskedFor() {
        terminal.quiet(true);
        assertThat(lines(100, 2)).isEmpty();
    }
}
