package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the README and of the jobs folder, run as they stand. */
class ScriptsTest {
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final Path ROOT = Examples.FOLDER.resolve("..").normalize();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theProgramOfOneFileMakesItsBatch() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        int code = Java.process(
                log,
                List.of(
                        Java.home().resolve("bin/java").toString(),
                        "-cp",
                        CLASSES,
                        Examples.FOLDER.resolve("scripts/ManyTiles.java").toString(),
                        Examples.FOLDER.resolve("pedade-tile.canting.yaml").toString(),
                        folder.resolve("tiles").toString()));
        assertThat(log).content().contains(" made, 0 failed");
        assertThat(code).isZero();
        assertThat(Examples.files(folder.resolve("tiles")).keySet())
                .contains("manifest.json", "SHA256SUMS")
                .filteredOn(name -> name.endsWith(".png"))
                .hasSizeBetween(2, 7);
    }

    @Test
    void theSessionOfTheReadmeWorks() throws IOException, InterruptedException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String from = readme.substring(readme.indexOf("    import id.canting.sanggar.*"));
        String session = from.substring(0, from.indexOf("\n\n")).stripIndent();
        assertThat(session.lines()).hasSize(6);
        Path log = folder.resolve("log");
        Path script = Files.writeString(folder.resolve("session.jsh"), session + "\n/exit\n");
        List<String> command = List.of(
                Java.home().resolve("bin/jshell").toString(),
                "--class-path",
                CLASSES,
                "--startup",
                "DEFAULT",
                script.toString());
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(log).content().contains("220.0 mm wide after 5 steps").doesNotContain("rror");
    }

    /** Where GNU parallel is missing, the test is skipped; but on the build machine, which says CI=true, it fails. */
    @Test
    void shardsOfGnuParallelAreTheWhole() throws IOException, InterruptedException {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/parallel")), "parallel is not installed");
        }
        Path canting = folder.resolve("canting");
        Files.writeString(
                canting,
                "#!/bin/sh\nexec '" + Java.home().resolve("bin/java") + "' -XX:+UseSerialGC -cp '" + CLASSES
                        + "' id.canting.cli.Canting \"$@\"\n");
        assertThat(canting.toFile().setExecutable(true)).isTrue();
        Path plan = Files.writeString(folder.resolve("my plan.yaml"), """
                canting-plan: 1
                design: %s
                vary: {last-bath.dye: [indigofera, tingi], first-bath.dips: [1, 4, 900]}
                outputs: ["{index}.svg"]
                """.formatted(
                        Examples.FOLDER.resolve("src/test/resources/golden/tile.canting.yaml")));
        Path whole = folder.resolve("whole");
        int code = Java.run(
                Java.home(), folder.resolve("log"), List.of(), "batch", plan.toString(), "-o", whole.toString());
        assertThat(code).as("two items cannot be made").isEqualTo(3);
        Path joined = folder.resolve("joined here");
        ProcessBuilder script = new ProcessBuilder(
                Examples.FOLDER.resolve("jobs/parallel.sh").toString(), plan.toString(), joined.toString(), "3");
        script.environment().put("CANTING", canting.toString());
        script.redirectErrorStream(true)
                .redirectOutput(folder.resolve("parallel.log").toFile());
        assertThat(script.start().waitFor()).isEqualTo(3);
        assertThat(Examples.files(joined)).isEqualTo(Examples.files(whole)).hasSize(4 + 3);
    }
}
