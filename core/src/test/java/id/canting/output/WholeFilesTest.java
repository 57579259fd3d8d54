package id.canting.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    private Path folder;

    @Test
    void allAreThereAtTheEndAndNoneBefore() throws IOException {
        Path one = folder.resolve("new/one");
        Path two = folder.resolve("new/two");
        try (WholeFiles files = new WholeFiles(false)) {
            files.add(one, out -> out.write('1'));
            files.add(two, out -> out.write('2'));
            assertThat(one).doesNotExist();
            files.finish();
        }
        assertThat(one).hasContent("1");
        assertThat(two).hasContent("2");
        assertThat(folder.resolve("new").toFile().list()).hasSize(2);
    }

    @Test
    void whereOneCannotBeWrittenNothingIsLeft() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        try (WholeFiles files = new WholeFiles(true)) {
            files.add(old, out -> out.write('1'));
            assertThatThrownBy(() -> files.add(folder.resolve("a/b/c"), out -> {
                        throw new IOException("broken");
                    }))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("broken");
        }
        assertThat(old).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old");
    }

    @Test
    void nothingFinishedLeavesNoFolder() {
        try (WholeFiles files = new WholeFiles(false)) {
            files.add(folder.resolve("a/b/c"), out -> out.write('1'));
        }
        assertThat(folder).isEmptyDirectory();
    }
}
