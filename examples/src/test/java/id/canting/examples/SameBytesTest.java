package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same recipe gives the same bytes of every kind, whatever the language, the time zone, the workers and the Java. */
class SameBytesTest {
    @TempDir
    private static Path folder = Path.of("");

    private static List<String> expected = List.of();

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        expected = hashes(Java.home(), "plain", List.of("-Duser.language=en", "-Duser.timezone=UTC"));
        assertThat(expected).hasSizeGreaterThan(20);
    }

    /**
     * A Java has one language for words (which capitals has "i", whose texts stand in for missing ones) and one for
     * numbers (commas, digits), so that each start tries two. What has no order of its own comes in another, too: Java
     * scatters {@code Set.of} anew at each start, and hash codes of objects are told to be others.
     */
    @ParameterizedTest
    @DisplayName("A 5, A 7, A 8: the same bytes in every language, country and time zone")
    @CsvSource({"id,ID,de,DE,Asia/Jakarta,3", "tr,TR,ar,EG,Pacific/Kiritimati,4"})
    void inEveryLanguageAndTimeZone(
            String language, String country, String numbers, String where, String zone, int hashCodes)
            throws IOException, InterruptedException {
        List<String> options = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.language.format=" + numbers,
                "-Duser.country.format=" + where,
                "-Duser.timezone=" + zone,
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + hashCodes,
                "-Dfile.encoding=ISO-8859-1");
        assertThat(hashes(Java.home(), language, options)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("A 7: the same bytes with any number of workers")
    @CsvSource({"1,2", "1,8"})
    void withAnyNumberOfWorkers(String one, String other) {
        List<String> first = batch(one);
        assertThat(first).hasSize(7).isEqualTo(batch(other));
    }

    @Test
    @DisplayName("A 7: the same bytes on every Java that is here")
    void onEveryJavaThatIsHere() throws IOException, InterruptedException {
        List<Path> others = others();
        assumeTrue(!others.isEmpty(), "no other Java is here; name one in CANTING_OTHER_JAVA");
        for (Path home : others) {
            String name = "java" + String.valueOf(home.getFileName());
            assertThat(hashes(home, name, List.of())).as("%s", home).isEqualTo(expected);
        }
    }

    /** Those found, and the one named in {@code CANTING_OTHER_JAVA}; not the one we run on. */
    private static List<Path> others() throws IOException {
        List<Path> homes = new ArrayList<>(Java.others());
        String named = System.getenv("CANTING_OTHER_JAVA");
        if (named != null) {
            homes.add(Path.of(named));
        }
        Path own = Java.home().toRealPath();
        List<Path> others = new ArrayList<>();
        for (Path home : homes) {
            if (!home.toRealPath().equals(own)) {
                others.add(home);
            }
        }
        return others;
    }

    private static List<String> batch(String workers) {
        String start = "j" + workers + "/";
        return expected.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static List<String> hashes(Path home, String name, List<String> options)
            throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve(name));
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryOutput.class.getName()));
        command.addAll(List.of(Examples.FOLDER.toString(), out.toString()));
        assertThat(Java.process(log, command)).as(Files.readString(log)).isZero();
        return Files.readAllLines(out.resolve("hashes")).stream()
                .filter(line -> !line.startsWith("few.plan.yaml"))
                .toList();
    }
}
