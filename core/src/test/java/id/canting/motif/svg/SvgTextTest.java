package id.canting.motif.svg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SvgTextTest {
    private static final String NAMED = "<svg id='Pétale'/>";

    static Stream<Arguments> texts() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + NAMED;
        String windows = "<?xml version='1.0' encoding='windows-1252'?>" + NAMED;
        String sixteen = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + NAMED;
        return Stream.of(
                Arguments.of(NAMED, NAMED.getBytes(UTF_8)),
                Arguments.of(NAMED, ("\uFEFF" + NAMED).getBytes(UTF_8)),
                Arguments.of(latin, latin.getBytes(ISO_8859_1)),
                Arguments.of(windows, windows.getBytes(Charset.forName("windows-1252"))),
                Arguments.of(sixteen, sixteen.getBytes(UTF_16)),
                Arguments.of(sixteen, ("\uFEFF" + sixteen).getBytes(UTF_16LE)),
                Arguments.of(sixteen, sixteen.getBytes(UTF_16LE)),
                Arguments.of(sixteen, sixteen.getBytes(UTF_16BE)),
                // Many programs change the text's encoding and forget what the first line says.
                Arguments.of(sixteen, sixteen.getBytes(UTF_8)),
                Arguments.of("", new byte[0]),
                Arguments.of("<", new byte[] {'<'}));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheEncodingThatTheFileTells(String text, byte[] bytes) throws IOException {
        assertThat(SvgText.of("a.svg", bytes)).isEqualTo(text);
        assertThat(SvgText.of("a.svgz", packed(bytes))).isEqualTo(text);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void refusesWhatIsNotTheTextItSaysItIs() {
        fails(NAMED.getBytes(ISO_8859_1), "not text in UTF-8");
        fails("<?xml version='1.0' encoding='klingon'?><svg/>".getBytes(UTF_8), "\"klingon\"");
        fails(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "cannot be unpacked");
    }

    @Test
    void refusesABombWithoutUnpackingAll() throws IOException {
        fails(packed(new byte[5_000_001]), "5000000");
    }

    private static void fails(byte[] bytes, String told) {
        assertThatThrownBy(() -> SvgText.of("a.svg", bytes))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.text().en()).contains(told));
    }
}
