package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher of a checkout builds, with a Maven and a Java that only tell what they were asked. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "core/pom.xml",
            "motifs/pom.xml",
            "cli/pom.xml",
            "core/src/main/A.java",
            "motifs/src/main/B.java",
            "cli/src/main/C.java");

    @TempDir
    private Path folder;

    private Path checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = folder.resolve("a checkout");
        for (String source : SOURCES) {
            write(checkout.resolve(source), source);
        }
        Files.copy(Path.of("canting"), checkout.resolve("cli/canting"), StandardCopyOption.COPY_ATTRIBUTES);
        program("mvn", """
                echo built >>'%s/builds'
                [ ! -f '%s/broken' ] || exit 1
                sleep 1
                mkdir -p cli/target/lib && : >cli/target/canting.jar
                """.formatted(folder, folder));
        program("java", """
                case "$*" in *ArchiveClassesAtExit*) exit 1 ;; esac
                echo "java ${LC_ALL:-}/${LC_CTYPE:-} $*"
                """);
    }

    @Test
    void buildsOnce() throws Exception {
        assertThat(start(Map.of(), "motifs")).contains("java").contains("id.canting.cli.Canting motifs");
        start(Map.of());
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void timesAloneBuildNothing() throws Exception {
        start(Map.of());
        later("pom.xml");
        start(Map.of());
        start(Map.of());
        Path copy = folder.resolve("copy");
        assertThat(run(List.of("cp", "-r", checkout.toString(), copy.toString()), Map.of())
                        .waitFor())
                .isZero();
        checkout = copy;
        SOURCES.forEach(this::later);
        start(Map.of());
        assertThat(builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "cli/pom.xml", "core/src/main/A.java", "motifs/src/main/New.java"})
    void aChangeBuilds(String source) throws Exception {
        start(Map.of());
        write(checkout.resolve(source), "other");
        later(source);
        start(Map.of());
        start(Map.of());
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void ofTwoThatStartAtOnceOneBuilds() throws Exception {
        Process one = begin(Map.of());
        Process two = begin(Map.of());
        assertThat(text(one) + text(two)).containsOnlyOnce("building once").contains("java");
        assertThat(one.waitFor() + two.waitFor()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(checkout.resolve("cli/target/building")).doesNotExist();
    }

    @Test
    void aLockThatNobodyHoldsIsTakenOver() throws Exception {
        write(checkout.resolve("cli/target/building/pid"), "999999999");
        assertThat(start(Map.of())).contains("java");
    }

    @Test
    void aBuildThatFailsIsTold() throws Exception {
        write(folder.resolve("broken"), "");
        Process process = begin(Map.of());
        assertThat(text(process)).contains("it could not be built").doesNotContain("java ");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(checkout.resolve("cli/target/building")).doesNotExist();
    }

    /** Where no language is said, or the one without letters beyond ASCII, names of files are UTF-8 all the same. */
    @ParameterizedTest
    @CsvSource({"'', '', /C.UTF-8", "C, '', /C.UTF-8", "'', POSIX, C.UTF-8/C.UTF-8", "id_ID.UTF-8, '', /"})
    void namesBeyondAsciiAreKept(String lang, String all, String seen) throws Exception {
        assertThat(start(Map.of("LANG", lang, "LC_ALL", all, "LC_CTYPE", ""))).contains("java " + seen + " ");
    }

    private String start(Map<String, String> more, String... words) throws Exception {
        Process process = begin(more, words);
        String said = text(process);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Process begin(Map<String, String> more, String... words) throws IOException {
        List<String> line =
                new ArrayList<>(List.of("sh", checkout.resolve("cli/canting").toString()));
        line.addAll(List.of(words));
        return run(line, more);
    }

    private Process run(List<String> line, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.resolve("bin") + ":" + environment.getOrDefault("PATH", ""));
        environment.putAll(more);
        return builder.start();
    }

    private static String text(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private void later(String source) {
        assertThat(checkout.resolve(source).toFile().setLastModified(4_000_000_000_000L))
                .isTrue();
    }

    private void program(String name, String body) throws IOException {
        Path file = folder.resolve("bin").resolve(name);
        write(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
