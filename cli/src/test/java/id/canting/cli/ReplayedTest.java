package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command that makes one file, as the command model has them, made again from what the file carries. */
class ReplayedTest {
    /** Commands that write, but no file that is made again from what it carries by the same command. */
    private static final Set<String> OTHERS = Set.of("batch", "batch merge", "catalogue", "lookbook", "regen", "vary");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
        Designs.write(folder, "tile.lesson.yaml", "canting-lesson: 1\ndesign: tile.canting.yaml\nparticipants: 7\n");
    }

    static Stream<String> lines() {
        return Makers.LINES.stream();
    }

    /** The first line of every command whose sheet speaks two languages, but of the one that takes long. */
    static Stream<String> inTwoLanguages() {
        Set<String> speaking = Makers.commands().values().stream()
                .filter(LanguageOption::isIn)
                .map(Makers::path)
                .filter(path -> !path.equals("motifs chart"))
                .collect(Collectors.toSet());
        return Makers.first().entrySet().stream()
                .filter(each -> speaking.contains(each.getKey()))
                .map(Map.Entry::getValue);
    }

    @Test
    void everyCommandThatWritesIsTried() {
        Set<String> tried = Makers.first().keySet();
        List<String> missing = Makers.commands().values().stream()
                .filter(command -> command.findOption("--output") != null || Replayed.makesOneProduct(command))
                .map(Makers::path)
                .filter(path -> !OTHERS.contains(path) && !tried.contains(path))
                .toList();
        assertThat(missing)
                .as("give each of these commands a line in Makers.LINES, so that what it makes is made again")
                .isEmpty();
    }

    @Test
    void everyOptionThatDecidesTheProductIsTried() {
        Set<String> tried = new HashSet<>();
        Makers.parsed()
                .values()
                .forEach(parsed ->
                        parsed.matchedOptions().forEach(option -> tried.add(name(parsed.commandSpec(), option))));
        List<String> missing = new ArrayList<>();
        Makers.commands().values().stream()
                .filter(Replayed::makesOneProduct)
                .forEach(command -> command.options().stream()
                        .filter(option -> Replay.replays(option) && !option.inherited())
                        .map(option -> name(command, option))
                        .filter(name -> !tried.contains(name))
                        .forEach(missing::add));
        assertThat(missing)
                .as("give each of these options a value in a line of Makers.LINES, other than the usual one; if it"
                        + " only says where the product goes, mark it @NotReplayed")
                .isEmpty();
    }

    private static String name(CommandSpec command, OptionSpec option) {
        return Makers.path(command) + " " + option.longestName();
    }

    @ParameterizedTest
    @DisplayName("A 16: a file made again from itself is the same, byte for byte")
    @MethodSource("lines")
    void isTheSameAgain(String line) throws IOException {
        List<Path> files = made("away", line);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Run again = Run.in("id", "regen", file, "-o", "-");
            assertThat(again.err()).isEmpty();
            assertThat(again.code()).isZero();
            assertThat(again.bytes()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @MethodSource("inTwoLanguages")
    void hearsOneWayAsTheOther(String line) throws IOException {
        List<Path> both = made("both", line, "--both");
        List<Path> named = made("named", line, "--lang", "id+en");
        assertThat(named).hasSameSizeAs(both).isNotEmpty();
        for (int i = 0; i < both.size(); i++) {
            assertThat(named.get(i)).hasSameBinaryContentAs(both.get(i));
        }
        // The sheet for the maker of stamps always speaks both.
        assertThat(Files.mismatch(made("one", line, "--lang", "id").get(0), both.get(0)) < 0)
                .isEqualTo(line.contains("sheet cap"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"motifs", "check DESIGN", "sheet trace DESIGN -n", "render DESIGN -n --view ties"})
    void saysSoWhereThereIsOneLanguage(String command) {
        List<String> words = Makers.words(command, folder);
        String name = command.replaceAll(" DESIGN.*", "");
        assertThat(run(words, "--lang", "id+en").err()).contains("canting " + name + " hanya memakai satu bahasa");
        assertThat(run(words, "--lang", "id").err()).doesNotContain("satu bahasa");
        assertThat(run(words, "--lang", "id+en", "--help").err()).isEmpty();
    }

    @Test
    void sheetsInTwoLanguagesSayNothing() {
        assertThat(run(Makers.words("sheet steps DESIGN -n", folder), "--lang", "id+en")
                        .err())
                .doesNotContain("satu bahasa");
    }

    private static Run run(List<String> words, String... more) {
        List<Object> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return Run.of(all.toArray());
    }

    private List<Path> made(String name, String line, String... more) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        List<String> words = Makers.words(line, folder);
        words.addAll(List.of("-o", out.resolve("f." + Makers.ending(line)).toString()));
        assertThat(run(words, more).code()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        try (var files = Files.list(out)) {
            return files.sorted().toList();
        }
    }
}
