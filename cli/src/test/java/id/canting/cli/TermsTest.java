package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts use the terms of docs/terms.md: what its column "jangan / not" holds is in no text that people read. */
class TermsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path PAGE = PROJECT.resolve("docs/terms.md");

    /** Words of the column that mean something else in some places: the whole expression in which they may stand. */
    private static final Pattern OTHERWISE = Pattern.compile("bahan[- ]baku|(https?|\\S*\\.svg)\\S*");

    @Test
    void noTextUsesAWordThatWasGivenUp() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (String word : givenUp(lines.get(i))) {
                    found.add(PROJECT.relativize(file) + ":" + (i + 1) + ": " + word);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ikat sebelum dimalam, dimalam",
        "'tulis ke keluaran baku', keluaran baku",
        "Jelujur: mahkota, mahkota",
        "Periksa pencetak, pencetak",
        "membatik sebelum dicelup, ''",
        "harga bahan baku, ''",
        "pembakuan ukuran, ''"
    })
    void findsWholeWords(String text, String word) throws IOException {
        assertThat(String.join(" ", givenUp(text))).contains(word);
        assertThat(givenUp(text).isEmpty()).isEqualTo(word.isEmpty());
    }

    private static List<String> givenUp(String line) throws IOException {
        String text = OTHERWISE.matcher(line).replaceAll("");
        return words().stream()
                .filter(word -> Pattern.compile("(?iU)\\b" + Pattern.quote(word) + "\\b")
                        .matcher(text)
                        .find())
                .toList();
    }

    /** The second column of the page's tables. */
    private static List<String> words() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| istilah"))
                .map(line -> line.split("\\|")[2].strip())
                .filter(cell -> !cell.equals("-"))
                .flatMap(cell -> Arrays.stream(cell.split(", ")))
                .toList();
    }

    /** Bundles and tables of all modules, the documents, templates and shipped examples. */
    private static List<Path> texts() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("core", "motifs", "cli")) {
            try (Stream<Path> resources = Files.walk(PROJECT.resolve(module + "/src/main/resources"))) {
                resources.filter(TermsTest::read).forEach(files::add);
            }
        }
        try (Stream<Path> documents = Files.list(PROJECT.resolve("docs"))) {
            documents.filter(file -> !file.equals(PAGE)).forEach(files::add);
        }
        files.add(PROJECT.resolve("README.md"));
        files.add(PROJECT.resolve("CONTRIBUTING.md"));
        return files;
    }

    /** What people read: not the words they may type, nor addresses of sources. */
    private static boolean read(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith("_id.properties") || name.endsWith(".txt") || name.endsWith(".yaml"))
                && !name.equals("synonyms.txt")
                && !name.equals("sources.txt");
    }
}
