package id.canting.batch;

import id.canting.output.FullDisk;
import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
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

    static final String JOURNAL = "journal";

    private final Path folder;
    private final Path work;
    private final FileChannel channel;
    private final boolean made;
    private final AtomicLong parts = new AtomicLong();
    private final boolean fresh;
    private boolean finished;
    private volatile boolean kept;

    /**
     * @param made whether the folder was not there before
     * @param fresh whether no batch was begun there before
     */
    private BatchFolder(Path folder, Path work, FileChannel channel, boolean made, boolean fresh) {
        this.fresh = fresh;
        this.folder = folder;
        this.work = work;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes a folder, which is made if missing, and clears the unfinished files of a batch that was killed.
     *
     * @throws UserError when another batch holds it
     */
    static BatchFolder take(Path folder) {
        Path work = folder.resolve(WORK);
        boolean made = !Files.exists(folder);
        boolean fresh = !Files.exists(work.resolve(JOURNAL));
        try {
            Files.createDirectories(work);
            FileChannel channel = lock(folder, work.resolve("lock"));
            for (Path left : list(work)) {
                if (left.toString().endsWith(".part")) {
                    Files.delete(left);
                }
            }
            return new BatchFolder(folder, work, channel, made, fresh);
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    /** What a person is told when nothing more can be read or written in a folder. */
    static UserError fault(Path folder, IOException fault) {
        return new UserError(
                FullDisk.is(fault, folder)
                        ? PlanReader.MESSAGES.text("folder.full", folder)
                        : PlanReader.MESSAGES.text("folder", folder, reason(fault)));
    }

    private static String reason(IOException fault) {
        return fault instanceof FileSystemException file && file.getReason() == null
                ? fault.getClass().getSimpleName() + " " + file.getFile()
                : String.valueOf(fault.getMessage());
    }

    /** Whether a fault of this folder is that its disk is full. */
    boolean isFull(IOException fault) {
        return FullDisk.is(fault, folder);
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
        return work.resolve(JOURNAL);
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
        kept = true;
    }

    /** Says that nothing is left to be done here. */
    void finish() {
        finished = true;
    }

    /** Where nothing is left to be done, or nothing was begun, no trace of the work stays. */
    @Override
    public void close() {
        try {
            boolean clear = Files.isDirectory(work) && (finished || !Files.exists(journal()) || fresh && !kept);
            if (Files.isDirectory(work)) {
                for (Path left : list(work)) {
                    if (clear || left.toString().endsWith(".part")) {
                        Files.deleteIfExists(left);
                    }
                }
            }
            channel.close();
            if (clear) {
                Files.deleteIfExists(work);
            }
            if (clear && made && list(folder).isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }
}
