package id.canting.output.format;

import id.canting.machine.MachineDrawing;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.dxf.DxfWriter;
import id.canting.output.gcode.GcodeWriter;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.output.recipe.DxfRecipeReader;
import id.canting.output.recipe.GcodeRecipeReader;
import id.canting.output.recipe.PdfRecipeReader;
import id.canting.output.recipe.PngRecipeReader;
import id.canting.output.recipe.RecipeReader;
import id.canting.output.recipe.SvgRecipeReader;
import id.canting.output.svg.MachineSvg;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The formats of files, a line each; nothing else tells one from another. A new format is a line here with its writers
 * and its {@link RecipeReader}; commands, batches, help and messages then know it, and {@code FormatTest} says what of
 * it is missing.
 */
public enum Format {
    /** Drawings in layers, exact at any size; what none of the others is, is taken for one. */
    SVG("", SvgRecipeReader::read, null, true, Format::svg, null, Format::machineSvg),
    /** Pixels. */
    PNG("\u0089PNG", PngRecipeReader::read, new Dots(10, 1200, 100), false, PngWriter::write, null, null),
    /** Pages in exact millimetres. */
    PDF("%PDF", PdfRecipeReader::read, null, true, Format::pdf, PdfWriter::write, null),
    /** Ways of a tool in layers, as cutters, plotters and mills read them. */
    DXF("999", DxfRecipeReader::read, null, false, null, null, Format::dxf),
    /** Moves of a tool, in the words of a template that its owner writes. */
    GCODE("; Cant", GcodeRecipeReader::read, null, false, null, null, Format::gcode);

    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");
    private static final String DPI = "dpi";

    private final byte[] magic;
    private final RecipeReader recipes;
    private final Optional<Dots> dots;
    private final boolean labelled;
    private final Optional<Writers.OfPicture> pictures;
    private final Optional<Writers.OfBook> books;
    private final Optional<Writers.OfMachine> machines;

    /**
     * A format.
     *
     * @param magic the first bytes of its files, a character a byte; nothing for the one that all other files are taken for
     * @param recipes finds what a file carries
     * @param dots the dots an inch of its pixels; null where it has none
     * @param labelled whether layers and parts of its pictures have names in the language asked for
     * @param pictures writes a picture; null where it holds none
     * @param books writes several pages into one file; null where it holds one
     * @param machines writes a machine's drawing; null where it holds none
     */
    Format(
            String magic,
            RecipeReader recipes,
            @Nullable Dots dots,
            boolean labelled,
            Writers.@Nullable OfPicture pictures,
            Writers.@Nullable OfBook books,
            Writers.@Nullable OfMachine machines) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.recipes = recipes;
        this.dots = Optional.ofNullable(dots);
        this.labelled = labelled;
        this.pictures = Optional.ofNullable(pictures);
        this.books = Optional.ofNullable(books);
        this.machines = Optional.ofNullable(machines);
    }

    private static void svg(Scene scene, double dpi, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        SvgWriter.write(scene, recipe, out);
    }

    private static void machineSvg(
            MachineDrawing drawing, MachineManner manner, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        MachineSvg.write(drawing, manner.svg(), recipe, out);
    }

    private static void dxf(MachineDrawing drawing, MachineManner manner, EmbeddedRecipe recipe, OutputStream out)
            throws IOException {
        DxfWriter.write(drawing, manner.dxf(), recipe, out);
    }

    private static void gcode(MachineDrawing drawing, MachineManner manner, EmbeddedRecipe recipe, OutputStream out)
            throws IOException {
        GcodeWriter.write(drawing, manner.gcode().orElseThrow(MachineManner::templateMissing), recipe, out);
    }

    private static void pdf(Scene scene, double dpi, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        PdfWriter.write(Book.of(scene), recipe, out);
    }

    /** What names of its files end in, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dots an inch that its pixels may have; empty where it has no pixels. */
    public Optional<Dots> dots() {
        return dots;
    }

    /** Whether layers and parts of its pictures have names in the language asked for. */
    public boolean labelled() {
        return labelled;
    }

    /** The command of a picture with the language of its labels, where pictures of this format have any. */
    public ReplayCommand spoken(ReplayCommand command, Language language) {
        return labelled ? command.with(ReplayCommand.LANGUAGE, language.code()) : command;
    }

    /** Whether one file of it holds such a thing. */
    public boolean holds(Content content) {
        return switch (content) {
            case PICTURE -> pictures.isPresent();
            case BOOK -> books.isPresent();
            case MACHINE -> machines.isPresent();
        };
    }

    /**
     * The dots an inch a file is written with, from those that are asked for; 0 where it has no pixels.
     *
     * @throws UserError where they are out of range, or asked for without pixels
     */
    public double dpi(OptionalDouble asked) {
        if (dots.isEmpty() && asked.isPresent()) {
            String pixels = endings(Arrays.stream(values()).filter(format -> format.dots.isPresent()));
            throw new UserError(MESSAGES.text("dpi.none", ending(), pixels));
        }
        return dots.map(each -> asked.isPresent() ? each.checked(asked.getAsDouble()) : each.usual())
                .orElse(0.0);
    }

    /** The formats that hold such a thing. */
    public static List<Format> holding(Content content) {
        return Arrays.stream(values()).filter(format -> format.holds(content)).toList();
    }

    /** The endings of those that hold such a thing, for messages: {@code .svg, .png}. */
    public static String endings(Content content) {
        return endings(holding(content).stream());
    }

    private static String endings(Stream<Format> formats) {
        return formats.map(format -> "." + format.ending()).collect(Collectors.joining(", "));
    }

    /** The format of a file by the ending of its name, in large or small letters. */
    public static Optional<Format> ofName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.ending()))
                .findFirst();
    }

    /**
     * The format of a file that is to be written.
     *
     * @param file its name; a file without one, {@code -}, is the first format that holds it
     * @param named the ending of the format, where the name does not decide; else empty
     * @throws UserError where it is none that holds such a thing
     */
    public static Format of(String file, String named, Content content) {
        List<Format> fit = holding(content);
        String ending = named.isEmpty() ? file.substring(file.lastIndexOf('.') + 1) : named;
        if (ending.equals("-")) {
            return fit.get(0);
        }
        return fit.stream()
                .filter(format -> format.ending().equalsIgnoreCase(ending))
                .findFirst()
                .orElseThrow(() -> new UserError(MESSAGES.text("format.unknown", ending, endings(content))));
    }

    /**
     * The format of a stream, as its first bytes say.
     *
     * @param in a stream that can be marked; it stays where it is
     */
    public static Format of(InputStream in) throws IOException {
        in.mark(8);
        byte[] start = in.readNBytes(8);
        in.reset();
        Format other = SVG;
        for (Format format : values()) {
            if (format.magic.length == 0) {
                other = format;
            } else if (starts(start, format.magic)) {
                return format;
            }
        }
        return other;
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * What a file of any format carries. The stream is read as far as it is needed and left open.
     *
     * @param name of the file, for messages
     * @throws UserError when it is no file of this program, carries no recipe, or is broken or too large
     */
    public static EmbeddedRecipe recipe(String name, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        return of(buffered).recipes.found(name, buffered);
    }

    /**
     * Writes a picture; a file of pixels carries its dots an inch with the recipe.
     *
     * @param dpi as {@link #dpi} gives it
     */
    public void write(Scene scene, double dpi, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        fit(pictures, Content.PICTURE).write(scene, dpi, dots.isPresent() ? dotted(recipe, dpi) : recipe, out);
    }

    /** Writes all pages into one file. */
    public void write(Book book, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        fit(books, Content.BOOK).write(book, recipe, out);
    }

    /** Writes a machine's drawing as most programs read it. */
    public void write(MachineDrawing drawing, EmbeddedRecipe recipe, OutputStream out) throws IOException {
        write(drawing, MachineManner.USUAL, recipe, out);
    }

    /** Writes a machine's drawing as its program asks for. */
    public void write(MachineDrawing drawing, MachineManner manner, EmbeddedRecipe recipe, OutputStream out)
            throws IOException {
        fit(machines, Content.MACHINE).write(drawing, manner, recipe, out);
    }

    private <T> T fit(Optional<T> writer, Content content) {
        return writer.orElseThrow(() -> new IllegalArgumentException(this + " holds no " + content));
    }

    private static EmbeddedRecipe dotted(EmbeddedRecipe recipe, double dpi) {
        TreeMap<String, String> settings = new TreeMap<>(recipe.settings());
        settings.put(DPI, Decimals.write(dpi, 3));
        return new EmbeddedRecipe(recipe.version(), recipe.recipe(), settings);
    }
}
