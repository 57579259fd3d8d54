package id.canting.output;

import id.canting.text.Messages;
import id.canting.text.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: first beside the target under a name of its own, then renamed onto it. Whatever
 * goes wrong, the target stays as it was. A target that is a symbolic link is replaced, not followed; a device or a pipe
 * is refused, since a rename would put a file in its place.
 */
public final class WholeFile {
    private static final Messages MESSAGES = Messages.beside(WholeFile.class, "messages");

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
        check(target, overwrite);
        Path temporary = null;
        try {
            Files.createDirectories(folder(target));
            temporary = Files.createTempFile(folder(target), ".canting-", ".part");
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.write(out);
                out.flush();
                channel.force(true);
            }
            readable(temporary);
            move(temporary, target);
        } catch (AccessDeniedException e) {
            throw new UserError(MESSAGES.text("denied", target));
        } catch (NoSuchFileException e) {
            throw new UserError(MESSAGES.text("folder", folder(target)));
        } catch (IOException e) {
            throw new UserError(
                    FullDisk.is(e, folder(target))
                            ? MESSAGES.text("full", target)
                            : MESSAGES.text("failed", target, String.valueOf(e.getMessage())));
        } finally {
            discard(temporary);
        }
    }

    private static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    /** Temporary files are made for their owner alone; a result is for whoever may read new files. */
    private static void readable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Renames a finished file onto another on the same disk, in one step where the disk can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                temporary.toFile().deleteOnExit();
            }
        }
    }
}
