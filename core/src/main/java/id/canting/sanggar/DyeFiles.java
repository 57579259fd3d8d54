package id.canting.sanggar;

import id.canting.design.file.OwnDyeReader;
import id.canting.dye.DyeLibrary;
import id.canting.text.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of the dyes a workshop measured itself. */
final class DyeFiles {
    private DyeFiles() {}

    /**
     * A library with the dyes of the file in a folder, else of the usual file, and no others of a workshop; with none where
     * there is neither.
     */
    static DyeLibrary beside(Path folder, @Nullable Path usual, DyeLibrary library) {
        Path file = folder.resolve(OwnDyeReader.FILE);
        if (Files.isRegularFile(file)) {
            return read(file, library);
        }
        return usual != null && Files.isRegularFile(usual) ? read(usual, library) : library.plain();
    }

    /** A library with the dyes of a file, and no others of a workshop. */
    static DyeLibrary read(Path file, DyeLibrary library) {
        return OwnDyeReader.file(file.toString(), InputFile.text(file), library.plain());
    }
}
