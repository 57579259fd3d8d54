package id.canting.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether writing failed for want of room, which a person mends in another way than all other faults. */
public final class FullDisk {
    /** Less than this and nothing worth while can be written, bytes. */
    private static final long NO_ROOM = 1 << 16;

    private FullDisk() {}

    /** Whether a fault itself says so, in the words of the usual systems. */
    public static boolean told(IOException fault) {
        String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "quota exceeded").anyMatch(words::contains);
    }

    /**
     * Whether a fault says so, or the disk has no room: systems tell it in their own language.
     *
     * @param folder in which something was to be written
     */
    public static boolean is(IOException fault, Path folder) {
        if (told(fault)) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException gone) {
            return false;
        }
    }
}
