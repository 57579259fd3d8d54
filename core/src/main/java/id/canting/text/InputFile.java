package id.canting.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that a user names, each held to a limit, so that what cannot be read is told as the user's mistake. */
public final class InputFile {
    private static final Messages MESSAGES = Messages.beside(InputFile.class, "messages");

    private InputFile() {}

    /** What takes something from an open file. */
    @FunctionalInterface
    public interface Content<T> {
        /** Reads from the stream, which the caller closes. */
        T read(InputStream in) throws IOException;
    }

    /**
     * The text of a design, plan or table of prices, refused before it is read when it is too large.
     *
     * @throws UserError when there is no such file, it may not be read, is too large or is not UTF-8
     */
    public static String text(Path file) {
        return text(file, ResourceLimit.FILE);
    }

    /**
     * A text held to a limit of its own.
     *
     * @throws UserError as {@link #text(Path)}
     */
    public static String text(Path file, ResourceLimit limit) {
        byte[] bytes = bytes(file, limit);
        try {
            return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UserError(MESSAGES.text("file.encoding.how", file), new SourceLocation(file.toString(), 1, 1));
        }
    }

    /** UTF-8, or what spreadsheets call Unicode text, known by its byte order mark. */
    private static Charset charset(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static byte[] bytes(Path file, ResourceLimit limit) {
        long most = limit.most();
        // A file may grow while it is read, and a pipe has no size, so that what was read is measured, too.
        byte[] bytes = read(file, in -> {
            if (Files.size(file) > most) {
                throw large(file, limit, Files.size(file));
            }
            return in.readNBytes((int) most + 1);
        });
        if (bytes.length > most) {
            throw large(file, limit, bytes.length);
        }
        return bytes;
    }

    /**
     * The bytes of a file that a design names, whose encoding its reader finds out. A design from elsewhere must not make
     * us wait on a device or a pipe, so the file must be a regular one.
     *
     * @throws UserError as {@link #text(Path)} but for its encoding, and when it is not a regular file
     */
    public static byte[] plain(Path file, ResourceLimit limit) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UserError(MESSAGES.text("file.plain", file));
        }
        return bytes(file, limit);
    }

    /**
     * What is taken from a file of any kind.
     *
     * @throws UserError when there is no such file, it is a folder, or it may not or cannot be read
     */
    public static <T> T read(Path file, Content<T> content) {
        if (Files.isDirectory(file)) {
            throw new UserError(MESSAGES.text("file.directory", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return content.read(in);
        } catch (NoSuchFileException e) {
            throw missing(file.toString());
        } catch (AccessDeniedException e) {
            throw new UserError(MESSAGES.text("file.denied", file));
        } catch (IOException e) {
            throw new UserError(MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /**
     * The path of a file that another names, from the folder of that one.
     *
     * @throws UserError for a name that no file can have, such as one with NUL or half a character
     */
    public static Path beside(Path file, String name) {
        try {
            return file.toAbsolutePath().resolveSibling(name);
        } catch (InvalidPathException e) {
            throw missing(name);
        }
    }

    /** The fault of a name to which there is no file. */
    public static UserError missing(String name) {
        return new UserError(MESSAGES.text("file.missing", name));
    }

    private static UserError large(Path file, ResourceLimit limit, long size) {
        return limit.exceeded(MESSAGES.text("file.large", size, limit.most()))
                .at(new SourceLocation(file.toString(), 1, 1));
    }
}
