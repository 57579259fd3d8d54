package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole cloth as PNG needs little memory and carries its true size. */
class LargePngTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aClothOfTwoAndAHalfMetresFitsIntoHalfAGigabyte() throws IOException, InterruptedException {
        Path target = folder.resolve("cloth.png");
        Path log = folder.resolve("log");
        String design = Examples.FOLDER.resolve("pedade-pelangi.canting.yaml").toString();
        int code = Java.run(
                Java.home(), log, List.of("-Xmx512m"), "render", design, "-o", target.toString(), "--dpi", "100");
        assertThat(code).as(Files.readString(log)).isZero();
        Map<String, byte[]> chunks = chunks(target);
        assertThat(number(chunks, "IHDR", 0)).isEqualTo(9843);
        assertThat(number(chunks, "IHDR", 4)).isEqualTo(4134);
        assertThat(number(chunks, "pHYs", 0)).as("pixels a metre").isEqualTo(3937);
        assertThat(chunks).containsKeys("sRGB", "iTXt");
        assertThat(new String(chunks.getOrDefault("iTXt", new byte[0]), StandardCharsets.UTF_8))
                .contains("Pedade di atas pelangi")
                .contains("canting: 1");
    }

    private static int number(Map<String, byte[]> chunks, String name, int at) {
        return java.nio.ByteBuffer.wrap(chunks.getOrDefault(name, new byte[8])).getInt(at);
    }

    private static Map<String, byte[]> chunks(Path png) throws IOException {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
            in.readLong();
            String name = "";
            while (!name.equals("IEND")) {
                byte[] data = new byte[in.readInt()];
                name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                in.readFully(data);
                in.readInt();
                chunks.merge(name, data, LargePngTest::joined);
            }
        }
        return chunks;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
