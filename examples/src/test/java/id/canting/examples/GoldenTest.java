package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures that were looked at and found good stay as they are, byte for byte. Run with {@code -Dgolden.write=true} to
 * take new ones after a change that was meant, and look at them before they are committed.
 */
class GoldenTest {
    private static final Path FOLDER = Examples.FOLDER.resolve("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"tile", "bands"})
    void isAsItWas(String name) throws IOException {
        String svg = Examples.svg(Examples.read(FOLDER.resolve(name + ".canting.yaml")));
        Path golden = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, svg);
        }
        assertSame(Files.readString(golden), svg);
    }

    @Test
    void comparisonFailsOnTheSmallestChange() throws IOException {
        String golden = Files.readString(FOLDER.resolve("tile.svg"));
        int digit = golden.lastIndexOf("0 ");
        String changed = golden.substring(0, digit) + "1" + golden.substring(digit + 1);
        assertThatThrownBy(() -> assertSame(golden, changed)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertSame(golden, golden + "\n")).isInstanceOf(AssertionError.class);
    }

    /** Tells the first line that differs rather than two whole files. */
    private static void assertSame(String golden, String now) {
        String[] were = golden.split("\n", -1);
        String[] are = now.split("\n", -1);
        for (int i = 0; i < Math.min(were.length, are.length); i++) {
            assertThat(are[i]).as("line %d", i + 1).isEqualTo(were[i]);
        }
        assertThat(are).as("number of lines").hasSameSizeAs(were);
    }
}
