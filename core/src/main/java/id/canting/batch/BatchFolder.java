package id.canting.batch;

import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The folder of a batch's results, held by one batch at a time. Unfinished files, the journal and the lock lie in a
 * folder of their own inside it, so that whatever stops the batch, the results hold whole files only; the next batch
 * here clears what is left. The lock is the operating system's: it ends with the process that holds it.
 */
final class BatchFolder implements AutoCloseable {
    static final String WORK = ".canting-batch";

    private final Path folder;
    private final Path work;
    private final FileChannel channel;
    private final AtomicLong parts = new AtomicLong();
    private boolean finished;

    private BatchFolder(Path folder, Path work, FileChannel channel) {
        this.folder = folder;
        this.work = work;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made if missing, and clears the unfinished files of a batch that was killed.
     *
     * @throws UserError when another batch holds it
     */
    static BatchFolder take(Path folder) {
        Path work = folder.resolve(WORK);
        try {
            Files.createDirectories(work);
            FileChannel channel = lock(folder, work.resolve("lock"));
            for (Path left : list(work)) {
                if (left.toString().endsWith(".part")) {
                    Files.delete(left);
                }
            }
            return new BatchFolder(folder, work, channel);
        } catch (IOException e) {
            throw new UserError(PlanReader.MESSAGES.text("folder", folder, String.valueOf(e.getMessage())));
        }
    }

    private static FileChannel lock(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel) || !Files.exists(file)) {
            channel.close();
            throw new UserError(PlanReader.MESSAGES.text("folder.held", folder));
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A result's place. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The journal's place. */
    Path journal() {
        return work.resolve("journal");
    }

    /** A place for an unfinished file. */
    Path part() {
        return work.resolve(parts.incrementAndGet() + ".part");
    }

    /**
     * Writes a result whole or not at all. It is not forced onto the disk, which would slow the batch several times: what
     * a power cut loses, {@code --resume} finds by its hash.
     */
    void write(String name, byte[] bytes) throws IOException {
        Path part = part();
        Files.write(part, bytes);
        keep(part, name);
    }

    /** Makes an unfinished file a result. */
    void keep(Path part, String name) throws IOException {
        WholeFile.move(part, file(name));
    }

    /** Says that nothing is left to be done here. */
    void finish() {
        finished = true;
    }

    @Override
    public void close() {
        try {
            if (finished) {
                for (Path left : list(work)) {
                    Files.deleteIfExists(left);
                }
            }
            channel.close();
            if (finished) {
                Files.deleteIfExists(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
