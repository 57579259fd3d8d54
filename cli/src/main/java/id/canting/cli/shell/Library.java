package id.canting.cli.shell;

import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What designs are read against, and the reading of files.
 *
 * @param catalogue motifs and fills
 * @param dyes the dyes
 */
public record Library(Catalogue catalogue, DyeLibrary dyes) {
    public static Library load() {
        return new Library(Catalogue.load(), DyeLibrary.standard());
    }

    /** The same library for designs of a folder, whose own drawings they may name. */
    public Library beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Map<String, Motif> read = new ConcurrentHashMap<>();
        return new Library(
                catalogue.withDrawings(name -> {
                    Motif known = read.get(name);
                    if (known == null) {
                        known = SvgMotif.read(name, drawing(folder, name));
                        read.put(name, known);
                    }
                    return known;
                }),
                dyes);
    }

    /** A drawing that a design names: a plain file, since a design from elsewhere must not make us wait on a device. */
    private static String drawing(@Nullable Path folder, String name) {
        try {
            Path drawing = folder == null ? Path.of(name) : folder.resolve(name);
            if (Files.exists(drawing) && !Files.isRegularFile(drawing)) {
                throw new UserError(Terminal.MESSAGES.text("file.plain", drawing));
            }
            return text(drawing, ResourceLimit.DRAWING);
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", name));
        }
    }

    /** The program's version. */
    public static String version() {
        return "0.1.0";
    }

    /** A text file, refused before it is read when it is too large. */
    public static String text(Path file) {
        return text(file, ResourceLimit.FILE);
    }

    /** A text file held to a limit. */
    public static String text(Path file, ResourceLimit limit) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserError(Terminal.MESSAGES.text("file.directory", file));
            }
            long size = Files.size(file);
            long most = limit.most();
            if (size > most) {
                throw large(file, limit, size);
            }
            byte[] bytes = bytes(file, (int) most + 1);
            if (bytes.length > most) {
                throw large(file, limit, bytes.length);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(
                    Terminal.MESSAGES.text("file.encoding", file), new SourceLocation(file.toString(), 1, 1));
        } catch (NoSuchFileException e) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", file));
        } catch (AccessDeniedException e) {
            throw new UserError(Terminal.MESSAGES.text("file.denied", file));
        } catch (IOException e) {
            throw new UserError(Terminal.MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /** At most so many bytes: a file may grow, and a pipe has no size. */
    private static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private static UserError large(Path file, ResourceLimit limit, long size) {
        return limit.exceeded(Terminal.MESSAGES.text("file.large", size, limit.most()))
                .at(new SourceLocation(file.toString(), 1, 1));
    }
}
