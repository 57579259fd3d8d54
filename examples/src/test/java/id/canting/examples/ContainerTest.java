package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of an image: what can be known of it without building it, which needs a base from the network. */
class ContainerTest {
    private static final Path ROOT = Examples.FOLDER.resolve("..").normalize();

    @TempDir
    private Path folder = Path.of("");

    private static String file(String name) throws IOException {
        return Files.readString(Examples.FOLDER.resolve("jobs").resolve(name));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void allThatIsCopiedIsThereAndNothingOfItIsIgnored() throws IOException {
        List<String> copied = found("^COPY (?!--from)(.*) \\S+$", file("Containerfile")).stream()
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .toList();
        assertThat(copied).contains("pom.xml", "core", "motifs", "cli", "examples/pom.xml");
        for (String each : copied) {
            assertThat(ROOT.resolve(each)).exists();
        }
        List<String> modules = found("^    <module>(.*)</module>", Files.readString(ROOT.resolve("pom.xml")));
        assertThat(modules)
                .isNotEmpty()
                .allMatch(module -> copied.contains(module) || copied.contains(module + "/pom.xml"));
        assertThat(Files.readString(ROOT.resolve(".dockerignore")).lines().filter(line -> !line.startsWith("#")))
                .containsExactly(".git", "**/target");
    }

    @Test
    void theBaseIsPinnedAndNobodyIsRoot() throws IOException {
        String recipe = file("Containerfile");
        assertThat(found("^ARG BASE=(.*)$", recipe)).singleElement().asString().matches(".*:[a-z]+-\\d{8}(-slim)?");
        assertThat(found("^FROM (\\S+)", recipe)).containsOnly("${BASE}");
        assertThat(found("^USER (.*)$", recipe)).containsExactly("canting");
        assertThat(recipe).contains("LANG=C.UTF-8");
    }

    @Test
    void theJobTakesThatImageAndItsUser() throws IOException {
        String job = file("kubernetes.yaml");
        List<String> image = found("image: (\\S+)", job);
        assertThat(image).hasSize(1);
        assertThat(found("podman build .* -t (\\S+) ", file("Containerfile"))).isEqualTo(image);
        assertThat(found("runAsUser: (\\d+)", job)).isEqualTo(found("--uid (\\d+)", file("Containerfile")));
    }

    /** The folder that the image has, with the jars of this build, under the image's environment and no other. */
    @Test
    void theFolderOfTheImageStarts() throws IOException, InterruptedException {
        Path lib = Files.createDirectories(folder.resolve("opt/lib"));
        int number = 0;
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path part = Path.of(each);
            Path jar = lib.resolve(++number + ".jar");
            if (Files.isDirectory(part)) {
                int code = ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", each, ".");
                assertThat(code).isZero();
            } else if (Files.exists(part)) {
                Files.copy(part, jar);
            }
        }
        Files.copy(ROOT.resolve("cli/canting"), folder.resolve("opt/canting"));
        assertThat(folder.resolve("opt/canting").toFile().setExecutable(true)).isTrue();
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.copy(Examples.FOLDER.resolve("pedade-tile.canting.yaml"), data.resolve("t.canting.yaml"));
        for (List<String> words : List.of(
                List.of("--version"),
                List.of("render", "t.canting.yaml", "-o", "t.png@40dpi"),
                List.of("sheet", "trace", "t.canting.yaml", "-o", "t.pdf"))) {
            List<String> command = new ArrayList<>(List.of("canting"));
            command.addAll(words);
            Path log = folder.resolve("log");
            ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", String.join(" ", command)))
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Map<String, String> environment = builder.environment();
            environment.clear();
            environment.put("LANG", "C.UTF-8");
            environment.put("CANTING_JAVA_OPTS", "-XX:MaxRAMPercentage=75");
            environment.put("PATH", folder.resolve("opt") + ":" + Java.home().resolve("bin") + ":/usr/bin:/bin");
            assertThat(builder.start().waitFor()).as(Files.readString(log)).isZero();
        }
        assertThat(data.resolve("t.png")).exists();
        assertThat(data.resolve("t.pdf")).exists();
    }
}
