package id.canting.output;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: first beside the target under a name of its own, then renamed onto it. Whatever
 * goes wrong, the target stays as it was. A target that is a symbolic link is replaced, not followed; a device or a pipe
 * is refused, since a rename would put a file in its place.
 */
public final class WholeFile {
    static final Messages MESSAGES = Messages.beside(WholeFile.class, "messages");

    private WholeFile() {}

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of the content; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Checks that a file may be written, before any work is done for it.
     *
     * @throws UserError when it exists and may not be replaced, is a folder, or its folder is none and cannot be made
     */
    public static void check(Path target, boolean overwrite) {
        Path there = folder(target);
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new UserError(MESSAGES.text("folder.none", there));
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserError(MESSAGES.text("directory", target));
        }
        boolean taken = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (taken && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(target)) {
            throw new UserError(MESSAGES.text("special", target));
        }
        if (!overwrite && taken) {
            throw new UserError(MESSAGES.text("exists", target));
        }
    }

    /**
     * Writes a file, and makes its folder where that is missing.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws UserError when the file may not or cannot be written
     */
    public static void write(Path target, boolean overwrite, Content content) {
        try (WholeFiles files = new WholeFiles(overwrite)) {
            files.add(target, content);
            files.finish();
        }
    }

    static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    /** Renames a finished file onto another on the same disk, in one step where the disk can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
