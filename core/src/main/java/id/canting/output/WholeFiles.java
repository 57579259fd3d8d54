package id.canting.output;

import id.canting.text.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that belong together, such as the pages of a sheet: all are there at the end, or none. Each is first written
 * beside its target, then all are renamed. Whatever goes wrong before, also when the process is asked to end, targets
 * stay as they were and nothing else is left: no part of a file, no folder that was made. Files have the rights that the
 * user's mask gives new files.
 */
public final class WholeFiles implements AutoCloseable {
    private final boolean overwrite;
    private final Map<Path, Path> parts = new LinkedHashMap<>();
    private final List<Path> made = new ArrayList<>();
    private boolean kept;

    /** @param overwrite whether files that are there may be replaced */
    public WholeFiles(boolean overwrite) {
        this.overwrite = overwrite;
    }

    /**
     * Writes one more file, which is not there before {@link #finish}, and makes its folder where that is missing. Several
     * threads may.
     *
     * @throws UserError when the file may not or cannot be written
     */
    public void add(Path target, WholeFile.Content content) {
        WholeFile.check(target, overwrite);
        told(target, () -> {
            Path part = begin(target);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.write(out);
                out.flush();
                channel.force(true);
            }
        });
    }

    /**
     * Puts all files into their places.
     *
     * @throws UserError when one cannot be put there
     */
    public synchronized void finish() {
        parts.forEach((part, target) -> told(target, () -> {
            WholeFile.move(part, target);
            kept = true;
        }));
        parts.clear();
    }

    @Override
    public synchronized void close() {
        parts.keySet().forEach(part -> part.toFile().delete());
        for (int i = made.size() - 1; i >= 0 && !kept; i--) {
            made.get(i).toFile().delete();
        }
    }

    private synchronized Path begin(Path target) throws IOException {
        Path folder = WholeFile.folder(target);
        folder(folder);
        Path part = part(folder);
        parts.put(part, target);
        return part;
    }

    /** Makes a folder and those above it; what was made goes again with the process where nothing came into it. */
    private void folder(Path folder) throws IOException {
        Path above = folder.getParent();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || above == null) {
            return;
        }
        folder(above);
        Files.createDirectory(folder);
        made.add(folder);
        folder.toFile().deleteOnExit();
    }

    /** A new file beside the targets that no other process has. */
    private static Path part(Path folder) throws IOException {
        long process = ProcessHandle.current().pid();
        for (int number = 1; ; number++) {
            Path part = folder.resolve(".canting-" + process + "-" + number + ".part");
            try {
                Files.createFile(part);
                part.toFile().deleteOnExit();
                return part;
            } catch (FileAlreadyExistsException another) {
                continue;
            }
        }
    }

    /** Work on files. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void told(Path target, Work work) {
        Path folder = WholeFile.folder(target);
        try {
            work.run();
        } catch (AccessDeniedException e) {
            throw new UserError(WholeFile.MESSAGES.text("denied", target));
        } catch (NoSuchFileException e) {
            throw new UserError(WholeFile.MESSAGES.text("folder", folder));
        } catch (IOException e) {
            throw new UserError(
                    FullDisk.is(e, folder)
                            ? WholeFile.MESSAGES.text("full", target)
                            : WholeFile.MESSAGES.text("failed", target, String.valueOf(e.getMessage())));
        }
    }
}
