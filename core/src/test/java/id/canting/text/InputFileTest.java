package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files that are there, and all the ways in which they are not. */
class InputFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("kain.yaml"), bytes);
    }

    @Test
    void readsNothingFromAnEmptyFile() throws IOException {
        assertThat(InputFile.text(file(new byte[0]))).isEmpty();
    }

    @Test
    void readsTextAsItStands() throws IOException {
        assertThat(InputFile.text(file("canting: 1 # ü\r\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("canting: 1 # ü\r\n");
    }

    @Test
    void tellsThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> InputFile.text(folder.resolve("tiada.yaml")))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith("tiada.yaml does not exist");
    }

    @Test
    void tellsAFolderFromAFile() {
        assertThatThrownBy(() -> InputFile.text(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a folder, not a file");
    }

    @Test
    void tellsWhereBytesAreNoText() throws IOException {
        Path file = file(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        UserError fault = catchThrowableOfType(UserError.class, () -> InputFile.text(file));
        assertThat(fault.describe(Language.EN))
                .isEqualTo(
                        file + ":1:1: " + file
                                + " is not UTF-8 text; save it as UTF-8 (in Notepad: File > Save As, Encoding: UTF-8; in Excel: \"CSV UTF-8\")");
    }

    @Test
    void readsWhatSpreadsheetsCallUnicodeText() throws IOException {
        assertThat(InputFile.text(file("\uFEFFa\tb".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("a\tb");
        assertThat(InputFile.text(file("\uFEFFa\tb".getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo("a\tb");
    }

    @Test
    void readsAsMuchAsTheLimitAndNotAByteMore() throws IOException {
        int most = (int) ResourceLimit.FILE.most();
        assertThat(InputFile.text(file("a".repeat(most).getBytes(StandardCharsets.UTF_8))))
                .hasSize(most);
        Path larger = file("a".repeat(most + 1).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> InputFile.text(larger))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the file has " + (most + 1) + " bytes")
                .hasMessageContaining("canting.limit.file");
    }

    @Test
    void whatADesignNamesMustBeARegularFile() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("odd.svg"));
        assertThatThrownBy(() -> InputFile.plain(odd, ResourceLimit.DRAWING))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith("odd.svg is not a regular file");
        Path plain = file("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(InputFile.plain(plain, ResourceLimit.DRAWING))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<svg/>");
    }
}
