package id.canting.cli.shell;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.WholeFiles;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.RequestedFile;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.SafeText;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Where a picture goes and in what form.
 *
 * @param file its name; {@code -} for standard output
 * @param format the format
 * @param dpi pixels an inch, as {@link Format#dpi} gives it
 */
public record Target(String file, Format format, double dpi) {
    /**
     * The target of what the command line says.
     *
     * @param output a name such as {@code cloth.png@100dpi}
     * @param format the ending of one that holds pictures; empty to take it from the name
     * @param dpi asked for apart from the name; NaN where it is not
     * @throws UserError where the format is unknown, or the dots are out of range or without pixels
     */
    public static Target of(String output, String format, double dpi) {
        RequestedFile asked = RequestedFile.of(output);
        Format kind = Format.of(asked.name(), format, Content.PICTURE);
        boolean twice = asked.dots().isPresent() && !Double.isNaN(dpi);
        if (twice && !asked.dots().get().equals(Decimals.write(dpi, 6))) {
            throw new UserError(Terminal.MESSAGES.text("dpi.twice", asked.dots().get(), Decimals.write(dpi, 6)));
        }
        OptionalDouble apart = Double.isNaN(dpi) ? OptionalDouble.empty() : OptionalDouble.of(dpi);
        return new Target(asked.name(), kind, asked.dpi(kind, apart));
    }

    /** Whether it goes to standard output. */
    public boolean stream() {
        return file.equals("-");
    }

    /**
     * A file of the same kind beside this one, with a word behind its name.
     *
     * @throws UserError when this is standard output
     */
    public Target beside(String word) {
        if (stream()) {
            throw new UserError(Terminal.MESSAGES.text("lesson.stream"));
        }
        int dot = file.lastIndexOf('.');
        int stem = dot > file.lastIndexOf('/') ? dot : file.length();
        return new Target(file.substring(0, stem) + "-" + word + file.substring(stem), format, dpi);
    }

    /**
     * Checks that it may be written, before any work is done for it.
     *
     * @throws UserError when it may not
     */
    public void check(boolean force) {
        if (!stream()) {
            WholeFile.check(path(), force);
        }
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UserError(Terminal.MESSAGES.text("file.name", SafeText.of(file)));
        }
    }

    /** Writes a picture there. */
    public void write(Scene scene, EmbeddedRecipe imprint, boolean force, Terminal terminal) throws IOException {
        try (WholeFiles files = new WholeFiles(force)) {
            write(scene, imprint, files, terminal);
            files.finish();
        }
    }

    /** Writes a picture there as one of several files. */
    public void write(Scene scene, EmbeddedRecipe imprint, WholeFiles set, Terminal terminal) throws IOException {
        write(content(scene, imprint), set, terminal);
    }

    /** The bytes of a picture, as {@link #write} would write them. */
    public byte[] bytes(Scene scene, EmbeddedRecipe imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content(scene, imprint).write(out);
        return out.toByteArray();
    }

    private WholeFile.Content content(Scene scene, EmbeddedRecipe imprint) {
        return out -> format.write(scene, dpi, imprint, out);
    }

    /**
     * The files a book is written to: one where the format holds books; else one a page, numbered where there are
     * several.
     *
     * @throws UserError when several pages cannot go to standard output
     */
    public List<Target> files(Book book) {
        int pages = book.pages().size();
        if (format.holds(Content.BOOK) || pages == 1) {
            return List.of(this);
        }
        if (stream()) {
            String books = Format.endings(Content.BOOK);
            throw new UserError(Terminal.MESSAGES.text("pages.stream", pages, books));
        }
        int dot = file.lastIndexOf('.');
        int stem = dot > file.lastIndexOf('/') ? dot : file.length();
        int digits = Math.max(2, Integer.toString(pages).length());
        List<Target> files = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            String number = String.format(Locale.ROOT, "-%0" + digits + "d", page);
            files.add(new Target(file.substring(0, stem) + number + file.substring(stem), format, dpi));
        }
        return files;
    }

    /** Writes the pages of a book to its {@link #files}. */
    public void write(Book book, EmbeddedRecipe imprint, boolean force, Terminal terminal) throws IOException {
        try (WholeFiles set = new WholeFiles(force)) {
            write(book, imprint, set, terminal);
            set.finish();
        }
    }

    /** Writes the pages of a book to its {@link #files}, which are some of several files. */
    public void write(Book book, EmbeddedRecipe imprint, WholeFiles set, Terminal terminal) throws IOException {
        if (format.holds(Content.BOOK)) {
            write(out -> format.write(book, imprint, out), set, terminal);
            return;
        }
        List<Target> files = files(book);
        for (int page = 0; page < files.size(); page++) {
            TreeMap<String, String> settings = new TreeMap<>(imprint.settings());
            if (files.size() > 1) {
                settings.put("page", Integer.toString(page + 1));
            }
            EmbeddedRecipe one = new EmbeddedRecipe(imprint.version(), imprint.recipe(), settings);
            files.get(page).write(book.pages().get(page).scene(), one, set, terminal);
        }
    }

    private void write(WholeFile.Content content, WholeFiles set, Terminal terminal) throws IOException {
        if (stream()) {
            content.write(terminal.out());
        } else {
            set.add(path(), content);
        }
    }
}
