package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Canting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plans. */
class PlansTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void allRunInOneCommand() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("batch", "-o", folder.toString(), "-j", "2"));
        SchemaTest.plans().forEach(plan -> arguments.add(plan.toString()));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Canting.run(arguments.toArray(String[]::new), new ByteArrayOutputStream(), err, Map.of("LANG", "en"));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(folder.resolve("pedade/pedade-tile-0023.png")).exists();
        assertThat(folder.resolve("orders/02-A-103-scarf-indigofera.svg")).exists();
        assertThat(Files.readAllLines(folder.resolve("spread/SHA256SUMS"))).hasSizeBetween(10 * 2 + 2, 30 * 2 + 2);
    }
}
