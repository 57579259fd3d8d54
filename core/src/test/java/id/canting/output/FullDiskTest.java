package id.canting.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device                | true
            There is not enough space on the disk  | true
            Disk quota exceeded                    | true
            Permission denied                      | false
            Is a directory                         | false
            """)
    void isToldInTheWordsOfTheUsualSystems(String reason, boolean full) {
        assertThat(FullDisk.told(new IOException(reason))).isEqualTo(full);
        assertThat(FullDisk.told(new FileSystemException("a.svg", null, reason)))
                .isEqualTo(full);
    }

    @Test
    void aFaultWithoutWordsIsAnother(@TempDir Path folder) {
        assertThat(FullDisk.told(new IOException())).isFalse();
        assertThat(FullDisk.is(new IOException(), folder)).isFalse();
        assertThat(FullDisk.is(new IOException(), folder.resolve("gone"))).isFalse();
    }
}
