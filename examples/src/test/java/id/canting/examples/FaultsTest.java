package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a render when the machine fails it; the table is docs/faults.md. */
class FaultsTest {
    private static final String DESIGN =
            Examples.FOLDER.resolve("pedade-tile.canting.yaml").toString();

    /** As the launcher starts it. */
    private static final List<String> QUICK =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFullDiskLeavesNothingAndIsTold() throws IOException, InterruptedException {
        Path disk = mounted("size=64k");
        try {
            Ended end = render(disk.resolve("x.svg").toString());
            assertThat(end.code).isEqualTo(2);
            assertThat(end.said)
                    .contains("could not be written: the disk is full")
                    .doesNotContain("\tat ");
            assertThat(names(disk)).isEmpty();
        } finally {
            unmount(disk);
        }
    }

    @Test
    void aBatchOnAFullDiskSaysSoAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Path disk = mounted("size=300k");
        try {
            Path design = folder.resolve("d.canting.yaml");
            Files.writeString(design, """
                    canting: 1
                    cloth: {format: plain, width: 60 mm, height: 60 mm}
                    steps:
                      - wax: {as: apple, motif: buah-pedade, layout: {single: [0.5, 0.5]}}
                      - dye: {dye: indigofera, dips: 2}
                    """);
            Path plan = folder.resolve("p.plan.yaml");
            Files.writeString(plan, """
                    canting-plan: 1
                    design: d.canting.yaml
                    vary: {seed: 1..30}
                    outputs: ["{index:02}.svg"]
                    """);
            String batch = "batch '" + plan + "' -o '" + disk + "/out' --resume";
            Ended end = shell(batch);
            assertThat(end.code).isEqualTo(2);
            assertThat(end.said.lines())
                    .filteredOn(line -> line.contains("full"))
                    .hasSize(1);
            assertThat(end.said).contains("free some space").doesNotContain("failed", "internal error", "\tat ");
            int made = names(disk.resolve("out")).size() - 1;
            assertThat(made).isBetween(1, 29);
            Java.process(folder.resolve("log"), List.of("/bin/mount", "-o", "remount,size=8M", disk.toString()));
            end = shell(batch);
            assertThat(end.code).isZero();
            assertThat(end.said).contains("30 items made").contains("files left unchanged: " + made);
            assertThat(names(disk.resolve("out"))).hasSize(30 + 3);
        } finally {
            unmount(disk);
        }
    }

    @Test
    void aReadOnlyFolderStaysAsItIs() throws IOException, InterruptedException {
        Path disk = mounted("ro,size=64k");
        try {
            Ended end = render(disk.resolve("x.svg").toString());
            assertThat(end.code).isEqualTo(2);
            assertThat(end.said).contains("x.svg").doesNotContain("\tat ");
            assertThat(names(disk)).isEmpty();
        } finally {
            unmount(disk);
        }
    }

    @Test
    void aFullStandardOutputIsTold() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        Ended end = shell("render '" + DESIGN + "' -q -o - >/dev/full");
        assertThat(end.code).isEqualTo(2);
        assertThat(end.said).contains("standard output").doesNotContain("\tat ");
    }

    @Test
    void aReaderThatLeavesEndsItQuietly() throws IOException, InterruptedException {
        Ended end = shell("render '" + DESIGN + "' -q -o - | head -c1; exit ${PIPESTATUS[0]}");
        assertThat(end.code).isZero();
        assertThat(end.said).isEqualTo("<");
    }

    @Test
    void aDesignOrADrawingThatVanishedIsNamed() throws IOException, InterruptedException {
        Ended design = shell("render '" + folder.resolve("gone.yaml") + "' -o '" + folder.resolve("x.svg") + "'");
        assertThat(design.code).isEqualTo(2);
        assertThat(design.said).contains("gone.yaml").hasLineCount(1);
        Path copy = folder.resolve("own.yaml");
        Files.writeString(copy, Files.readString(Path.of(DESIGN)).replace("motif: buah-pedade", "motif: gone.svg"));
        assertThat(Files.readString(copy)).contains("gone.svg");
        Ended drawing = shell("render '" + copy + "' -o '" + folder.resolve("x.svg") + "'");
        assertThat(drawing.code).isEqualTo(2);
        assertThat(drawing.said)
                .containsPattern("own.yaml:[0-9]+:[0-9]+: .*gone.svg")
                .hasLineCount(1);
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }

    @Test
    void killedAtAnyMomentItLeavesTheOldFileOrTheNewOne() throws IOException, InterruptedException {
        Path target = folder.resolve("x.svg");
        long start = System.nanoTime();
        assertThat(render(target.toString()).code).isZero();
        long took = (System.nanoTime() - start) / 1_000_000;
        byte[] whole = Files.readAllBytes(target);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 3; i++) {
            byte[] old = {(byte) i};
            Files.write(target, old);
            Process process = new ProcessBuilder(Java.command(QUICK, "render", DESIGN, "-f", "-o", target.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            process.waitFor(took / 3 + random.nextLong(took), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(Files.readAllBytes(target)).isIn(old, whole);
        }
    }

    @Test
    void withoutTheSystemsFontsTheLettersAreTheSame() throws IOException, InterruptedException {
        Path nothing = Files.writeString(folder.resolve("fontconfig.properties"), "version=1\n");
        Ended with = dyeSheet("with.png", List.of());
        Ended without = dyeSheet(
                "without.png",
                List.of(
                        "-Dsun.awt.fontconfig=" + nothing,
                        "-Dsun.java2d.fontpath=" + folder,
                        "-Djava.awt.headless=true"));
        assertThat(with.code).as(with.said).isZero();
        assertThat(without.code).as(without.said).isZero();
        assertThat(folder.resolve("without.png")).hasSameBinaryContentAs(folder.resolve("with.png"));
    }

    private Ended dyeSheet(String name, List<String> options) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        int code = Java.run(
                Java.home(),
                log,
                options,
                "dyes",
                "chart",
                "-o",
                folder.resolve(name).toString());
        return new Ended(code, Files.readString(log));
    }

    private record Ended(int code, String said) {}

    private Ended render(String target) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        int code = Java.run(Java.home(), log, QUICK, "--lang", "en", "render", DESIGN, "-o", target);
        return new Ended(code, Files.readString(log));
    }

    private Ended shell(String words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "this system has no bash");
        String java = "'" + String.join("' '", Java.command(QUICK, "--lang", "en")) + "' ";
        Path log = folder.resolve("log");
        int code = Java.process(log, List.of("/bin/bash", "-c", java + words));
        return new Ended(code, Files.readString(log));
    }

    /** A disk of its own in memory; the test is left out where we may not mount one. */
    private Path mounted(String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean done = Files.isExecutable(Path.of("/bin/mount"))
                && Java.process(
                                folder.resolve("log"),
                                List.of("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                        == 0;
        assumeTrue(done, "a disk in memory cannot be mounted here");
        return disk;
    }

    private void unmount(Path disk) throws IOException, InterruptedException {
        Java.process(folder.resolve("log"), List.of("/bin/umount", disk.toString()));
    }

    private static List<Path> names(Path disk) throws IOException {
        try (var files = Files.list(disk)) {
            return files.toList();
        }
    }
}
