package id.canting.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole, or what was there stays. */
class WholeFileTest {
    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAFile() throws IOException {
        Path file = folder.resolve("a.svg");
        WholeFile.write(file, false, NEW);
        assertThat(file).hasContent("new");
        assertNothingElse("a.svg");
    }

    @Test
    void leavesWhatIsThereWhenTheWorkBreaksOff() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, true, WholeFileTest::half))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.svg");
        assertThat(file).hasContent("old");
        assertNothingElse("a.svg");
        assertThatThrownBy(() -> WholeFile.write(file, true, out -> {
                    throw new IllegalStateException("a fault of the program");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertNothingElse("a.svg");
    }

    @Test
    void replacesOnlyWhenAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, false, NEW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--force");
        assertThat(file).hasContent("old");
        WholeFile.write(file, true, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void makesTheFolderThatIsMissing() throws IOException {
        Path file = folder.resolve("kain ibu/putih/a.svg");
        WholeFile.check(file, false);
        assertThat(file.getParent()).doesNotExist();
        WholeFile.write(file, false, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void refusesFoldersAndFilesInTheirPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(folder, true, NEW)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> WholeFile.write(file.resolve("no/a.svg"), true, NEW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.svg is not a folder");
    }

    @Test
    void replacesALinkInsteadOfFollowingIt() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("a.svg"), elsewhere);
        WholeFile.write(link, true, NEW);
        assertThat(elsewhere).hasContent("old");
        assertThat(link).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isFalse();
    }

    private static void half(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        throw new IOException("no space");
    }

    private void assertNothingElse(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
    }
}
