package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a set of pages when it is stopped on the way, as by Ctrl-C; Java answers both signals alike. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void allPagesOrNothing() throws Exception {
        Path design = Designs.tile(folder);
        Path whole = folder.resolve("whole");
        assertThat(start(design, whole).waitFor()).isZero();
        TreeSet<String> pages = names(whole);
        assertThat(pages).hasSizeGreaterThan(1);

        Random moments = new Random(22);
        int stopped = 0;
        for (int i = 0; i < 12; i++) {
            Path out = folder.resolve("out" + i).resolve("new");
            Process process = start(design, out);
            if (!process.waitFor(200 + moments.nextInt(1800), TimeUnit.MILLISECONDS)) {
                process.destroy();
            }
            if (process.waitFor() != 0) {
                stopped++;
            }
            if (Files.exists(out.getParent())) {
                assertThat(names(out)).as("stopped %d times", stopped).isEqualTo(pages);
            }
        }
        assertThat(stopped).as("some were stopped on the way").isPositive();
    }

    private static TreeSet<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private static Process start(Path design, Path out) throws IOException {
        String page = out.resolve("page.png").toString();
        return Program.start(List.of("sheet", "trace", design.toString(), "--dpi", "200", "-o", page));
    }
}
