package id.canting.cli.shell;

import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.WholeFile;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.output.svg.SvgWriter;
import id.canting.sanggar.Sanggar;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a picture goes and in what form.
 *
 * @param file its name; {@code -} for standard output
 * @param kind the format
 * @param dpi pixels an inch, for pixels
 */
public record Target(String file, Kind kind, double dpi) {
    /** The formats of pictures. */
    enum Kind {
        SVG,
        PNG,
        PDF
    }

    private static final double LEAST_DPI = 10;
    private static final double MOST_DPI = 1200;
    private static final double USUAL_DPI = 100;
    private static final Pattern DOTS = Pattern.compile("(.*)@([^@/]*)dpi");

    /**
     * The target of what the command line says.
     *
     * @param output a name such as {@code cloth.png@100dpi}
     * @param format svg or png; empty to take it from the name
     * @param dpi asked for apart from the name; NaN where it is not
     * @throws UserError where the format is unknown or the dots are out of range
     */
    public static Target of(String output, String format, double dpi) {
        Matcher match = DOTS.matcher(output);
        String file = match.matches() ? match.group(1) : output;
        double dots = match.matches() ? dots(match.group(2)) : dpi;
        Kind kind = kind(file, format);
        if (!Double.isNaN(dots) && !(dots >= LEAST_DPI && dots <= MOST_DPI)) {
            throw new UserError(Terminal.MESSAGES.text("dpi.range", dots, LEAST_DPI, MOST_DPI));
        }
        // To a thousandth, as the file tells it, so that it can be made again from what it tells.
        return new Target(file, kind, Double.isNaN(dots) ? USUAL_DPI : Math.round(dots * 1000) / 1000.0);
    }

    private static double dots(String words) {
        if (!words.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            throw new UserError(Terminal.MESSAGES.text("dpi.range", words, LEAST_DPI, MOST_DPI));
        }
        return Double.parseDouble(words);
    }

    private static Kind kind(String file, String format) {
        String name = !format.isEmpty() ? format : file.equals("-") ? "svg" : file.substring(file.lastIndexOf('.') + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UserError(Terminal.MESSAGES.text("format.unknown", name)));
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
        return new Target(file.substring(0, stem) + "-" + word + file.substring(stem), kind, dpi);
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

    /** What a picture of a cloth carries, so that it can be made again; a step below 0 stands for the finished cloth. */
    public EmbeddedRecipe imprint(Cloth cloth, int step) {
        TreeMap<String, String> settings = new TreeMap<>();
        if (step >= 0) {
            settings.put("step", Integer.toString(step));
        }
        return new EmbeddedRecipe(Sanggar.version(), DesignWriter.write(cloth.design()), settings);
    }

    /** Writes a picture there. */
    public void write(Scene scene, EmbeddedRecipe imprint, boolean force, Terminal terminal) throws IOException {
        write(content(scene, imprint), force, terminal);
    }

    /** The bytes of a picture, as {@link #write} would write them. */
    public byte[] bytes(Scene scene, EmbeddedRecipe imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content(scene, imprint).write(out);
        return out.toByteArray();
    }

    private WholeFile.Content content(Scene scene, EmbeddedRecipe imprint) {
        return out -> {
            switch (kind) {
                case PNG -> PngWriter.write(scene, dpi, dotted(imprint), out);
                case SVG -> SvgWriter.write(scene, imprint, out);
                case PDF -> PdfWriter.write(Book.of(scene), imprint, out);
            }
        };
    }

    private EmbeddedRecipe dotted(EmbeddedRecipe imprint) {
        TreeMap<String, String> settings = new TreeMap<>(imprint.settings());
        settings.put("dpi", Decimals.write(dpi, 3));
        return new EmbeddedRecipe(imprint.version(), imprint.recipe(), settings);
    }

    /**
     * The files a book is written to: one for a PDF; for the others, which hold one picture, one a page, numbered where
     * there are several.
     *
     * @throws UserError when several pages cannot go to standard output
     */
    public List<Target> files(Book book) {
        int pages = book.pages().size();
        if (kind == Kind.PDF || pages == 1) {
            return List.of(this);
        }
        if (stream()) {
            throw new UserError(Terminal.MESSAGES.text("pages.stream", pages));
        }
        int dot = file.lastIndexOf('.');
        int stem = dot > file.lastIndexOf('/') ? dot : file.length();
        int digits = Math.max(2, Integer.toString(pages).length());
        List<Target> files = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            String number = String.format(Locale.ROOT, "-%0" + digits + "d", page);
            files.add(new Target(file.substring(0, stem) + number + file.substring(stem), kind, dpi));
        }
        return files;
    }

    /** Writes the pages of a book to its {@link #files}. */
    public void write(Book book, EmbeddedRecipe imprint, boolean force, Terminal terminal) throws IOException {
        if (kind == Kind.PDF) {
            write(out -> PdfWriter.write(book, imprint, out), force, terminal);
            return;
        }
        List<Target> files = files(book);
        for (Target target : files) {
            target.check(force);
        }
        for (int page = 0; page < files.size(); page++) {
            TreeMap<String, String> settings = new TreeMap<>(imprint.settings());
            if (files.size() > 1) {
                settings.put("page", Integer.toString(page + 1));
            }
            EmbeddedRecipe one = new EmbeddedRecipe(imprint.version(), imprint.recipe(), settings);
            files.get(page).write(book.pages().get(page).scene(), one, force, terminal);
        }
    }

    private void write(WholeFile.Content content, boolean force, Terminal terminal) throws IOException {
        if (stream()) {
            content.write(terminal.out());
        } else {
            WholeFile.write(path(), force, content);
        }
    }
}
