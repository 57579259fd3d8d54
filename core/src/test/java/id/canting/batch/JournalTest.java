package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("journal");
    }

    private Journal open(boolean resume) throws IOException {
        return Journal.open(file(), resume, 3);
    }

    private static ItemResult item(int index, String name, String fault) {
        ItemResult.Written written = new ItemResult.Written(name, "aa", "bb");
        return new ItemResult(index, Map.of(), Map.of(), 7, List.of(written), fault);
    }

    private static Optional<ItemResult> find(Journal journal, int index) throws IOException {
        return journal.find(new Plan.Item(index, Map.of(), Map.of(), Optional.empty()));
    }

    @Test
    void anEmptyOneKnowsNothing() throws IOException {
        try (Journal journal = open(true)) {
            assertThat(find(journal, 0)).isEmpty();
            assertThat(journal.earlier("a.svg")).isEmpty();
        }
    }

    @Test
    void tellsTheNextRunWhatWasDoneByTheNamesOfFiles() throws IOException {
        try (Journal journal = open(false)) {
            journal.add(item(2, "a.svg", ""));
            journal.add(item(1, "b.svg", "no such\ndye"));
            assertThat(journal.earlier("a.svg"))
                    .as("what this run wrote is no earlier run's")
                    .isEmpty();
        }
        try (Journal journal = open(true)) {
            assertThat(find(journal, 2)).contains(item(2, "a.svg", ""));
            assertThat(find(journal, 1)).contains(item(1, "b.svg", "no such dye"));
            assertThat(journal.earlier("b.svg").orElseThrow().seed()).isEqualTo(7);
        }
        try (Journal journal = open(false)) {
            assertThat(journal.earlier("a.svg")).isEmpty();
        }
    }

    @Test
    void takesOverAFinishedRunWhateverItsNumbers() throws IOException {
        try (Journal journal = open(true)) {
            journal.remember(item(9, "a.svg", ""));
            assertThat(journal.earlier("a.svg")).isPresent();
            long size = Files.size(file());
            journal.remember(item(9, "a.svg", ""));
            assertThat(Files.size(file()))
                    .as("what it knows it does not write again")
                    .isEqualTo(size);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'canting-journal 2\\n0\\t7\\t\\ta.svg\\taa\\tbb\\n'            | true
            'canting-journal 2\\n0\\t7\\t\\ta.svg\\taa\\tbb'              | false
            'canting-journal 2\\n0\\t7\\t\\ta.svg\\taa\\n'                | false
            'canting-journal 2\\nx\\t7\\t\\ta.svg\\taa\\tbb\\n'            | false
            'canting-journal 1\\n0\\t7\\t\\ta.svg\\taa\\tbb\\n'            | false
            '0\\t7\\t\\ta.svg\\taa\\tbb\\n'                               | false
            """)
    void believesOnlyWholeLinesOfItsOwnForm(String text, boolean known) throws IOException {
        Files.write(file(), text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8));
        try (Journal journal = open(true)) {
            assertThat(journal.earlier("a.svg").isPresent()).isEqualTo(known);
            journal.add(item(1, "b.svg", ""));
            assertThat(find(journal, 1)).contains(item(1, "b.svg", ""));
        }
    }
}
