package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same recipe gives the same bytes, whatever the language and the Java. */
class SameBytesTest {
    @TempDir
    private static Path folder = Path.of("");

    private static byte[] expected = {};

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        expected = svg(Java.home(), "plain", List.of());
        assertThat(expected.length).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({"id,ID", "de,DE", "ar,EG", "tr,TR"})
    void inEveryLanguage(String language, String country) throws IOException, InterruptedException {
        List<String> options = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=Asia/Jakarta",
                "-Dfile.encoding=ISO-8859-1");
        assertThat(svg(Java.home(), language, options)).isEqualTo(expected);
    }

    @Test
    void onEveryJavaThatIsHere() throws IOException, InterruptedException {
        for (Path home : Java.others()) {
            assertThat(svg(home, String.valueOf(home.getFileName()), List.of()))
                    .as("%s", home)
                    .isEqualTo(expected);
        }
        assertThat(Java.home()).isDirectory();
    }

    private static byte[] svg(Path home, String name, List<String> options) throws IOException, InterruptedException {
        Path target = folder.resolve(name + ".svg");
        Path log = folder.resolve(name + ".log");
        String design = Examples.FOLDER.resolve("pedade-tile.canting.yaml").toString();
        int code = Java.run(home, log, options, "render", design, "-o", target.toString());
        assertThat(code).as(Files.readString(log)).isZero();
        return Files.readAllBytes(target);
    }
}
