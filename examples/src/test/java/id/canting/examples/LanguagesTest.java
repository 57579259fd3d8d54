package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.text.Glossary;
import id.canting.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, in every bundle of the program, and each says it in its own words. */
class LanguagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
    private static final String ENDING = "_id.properties";

    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String module : List.of("core", "motifs", "cli")) {
            try (var files =
                    Files.walk(Examples.FOLDER.resolve("..").resolve(module).resolve("src/main/resources"))) {
                files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(bundles::add);
            }
        }
        return bundles;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path english(Path indonesian) {
        return indonesian.resolveSibling(indonesian.getFileName().toString().replace(ENDING, ".properties"));
    }

    @ParameterizedTest
    @DisplayName("E 70: no key is missing in either language, and both take the same arguments")
    @MethodSource("bundles")
    void bundlesAreComplete(Path indonesian) throws IOException {
        Properties id = read(indonesian);
        Properties en = read(english(indonesian));
        assertThat(id.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
        for (String key : id.stringPropertyNames()) {
            assertThat(arguments(id.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
            assertThat(id.getProperty(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> arguments(String message) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(message).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @Test
    @DisplayName("E 70: English sheets leave no word of the craft untranslated that English has a word for")
    void translatesWordsOfTheCraft() throws IOException {
        List<String> english = new ArrayList<>();
        for (Path bundle : bundles()) {
            if (bundle.toString().contains("/sheet/")) {
                read(english(bundle)).values().forEach(value -> english.add(value.toString()));
            }
        }
        Path data = Examples.FOLDER.resolve("../core/src/main/resources/id/canting");
        for (String file : List.of("work", "faults", "safety", "tools", "rubric")) {
            for (String line : Files.readAllLines(
                    data.resolve((file.equals("safety") ? "safety/" : "sheet/lesson/") + file + ".txt"))) {
                String[] cells = line.split("\\|", -1);
                if (!line.startsWith("#") && !line.isBlank()) {
                    boolean pairs = file.equals("faults") || file.equals("tools");
                    english.add(cells[pairs ? 2 : 3]);
                    english.add(pairs ? cells[4] : "");
                }
            }
        }
        assertThat(english).hasSizeGreaterThan(300);
        for (Glossary word : Glossary.all()) {
            if (!word.kept()) {
                assertThat(english)
                        .as("%s is %s", word.word().id(), word.word().en())
                        .noneMatch(text -> says(text, word));
            }
        }
    }

    /** Whether a text says the Indonesian word where English has another; in brackets it may stand behind that. */
    private static boolean says(String text, Glossary word) {
        String bare = text.replaceAll("\\([^)]*\\)", "").replaceAll("canting [a-z -]+", "");
        return !word.word().id().equals(word.word().en())
                && new Glossary(word.word(), false, word.meaning(), "").isIn(bare, Language.ID);
    }

    @Test
    void everyWordIsExplainedOnceAndInBothLanguages() {
        List<Glossary> words = Glossary.all();
        assertThat(words).hasSizeGreaterThan(35);
        assertThat(words).extracting(word -> word.word().id()).doesNotHaveDuplicates();
        assertThat(words)
                .noneMatch(word -> word.word().isHalf() || word.meaning().isHalf());
        assertThat(words)
                .allMatch(word ->
                        !word.kept() || word.word().id().equals(word.word().en()));
    }
}
