package id.canting.cli;

import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.text.Place;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What designs are read against, and the reading of files.
 *
 * @param catalogue motifs and fills
 * @param dyes the dyes
 */
record Library(Catalogue catalogue, DyeLibrary dyes) {
    static Library load() {
        return new Library(Catalogue.load(), DyeLibrary.standard());
    }

    /** The same library for designs of a folder, whose own drawings they may name. */
    Library beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Map<String, Motif> read = new ConcurrentHashMap<>();
        return new Library(
                catalogue.withDrawings(name -> {
                    Motif known = read.get(name);
                    if (known == null) {
                        Path drawing = folder == null ? Path.of(name) : folder.resolve(name);
                        known = SvgMotif.read(name, text(drawing));
                        read.put(name, known);
                    }
                    return known;
                }),
                dyes);
    }

    /** The program's version. */
    static String version() {
        return "0.1.0";
    }

    /** A text file, refused before it is read when it is too large. */
    static String text(Path file) {
        return text(file, YamlReader.MOST_CHARACTERS);
    }

    /** A text file of at most so many bytes. */
    static String text(Path file, int most) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserError(Terminal.MESSAGES.text("file.directory", file));
            }
            long size = Files.size(file);
            if (size > most) {
                throw new UserError(Terminal.MESSAGES.text("file.large", size, most))
                        .at(new Place(file.toString(), 1, 1));
            }
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(Terminal.MESSAGES.text("file.encoding", file));
        } catch (NoSuchFileException e) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", file));
        } catch (AccessDeniedException e) {
            throw new UserError(Terminal.MESSAGES.text("file.denied", file));
        } catch (IOException e) {
            throw new UserError(Terminal.MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }
}
