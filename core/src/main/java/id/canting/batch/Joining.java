package id.canting.batch;

import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How a shard's file comes into the folder of the whole. */
public enum Joining {
    /** Each stays where it is, and is there twice. */
    COPY {
        @Override
        void bring(Path from, Path part, Path to) throws IOException {
            Files.copy(from, part);
            WholeFile.move(part, to);
        }
    },
    /** One file under two names (a hard link), which takes no room; only on one disk. */
    LINK {
        @Override
        void bring(Path from, Path part, Path to) throws IOException {
            try {
                Files.createLink(part, from);
            } catch (IOException | UnsupportedOperationException e) {
                throw new UserError(PlanReader.MESSAGES.text("merge.link", from));
            }
            WholeFile.move(part, to);
        }
    },
    /** The shard's folder is emptied. */
    MOVE {
        @Override
        void bring(Path from, Path part, Path to) throws IOException {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                COPY.bring(from, part, to);
                Files.delete(from);
            }
        }
    };

    /**
     * Brings a file to its place, where it is whole or not at all.
     *
     * @param part a place for what is not whole yet
     */
    abstract void bring(Path from, Path part, Path to) throws IOException;
}
