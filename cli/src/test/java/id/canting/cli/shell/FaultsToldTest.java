package id.canting.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that nobody expected. */
class FaultsToldTest {
    @ParameterizedTest
    @CsvSource({"EN, more memory than the", "ID, memerlukan memori lebih dari"})
    void tellsWhatToDoWhenMemoryEnds(Language language, String words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayOutputStream(), err, language);
        assertThat(Faults.tell(new OutOfMemoryError("Java heap space"), terminal))
                .isEqualTo(ExitCode.FAULT);
        terminal.flush();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(words).contains("-Xmx4g");
    }
}
