package id.canting.sanggar;

import id.canting.batch.Batch;
import id.canting.cloth.Cloth;
import id.canting.cloth.LiveCloth;
import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.build.DesignBuilder;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.design.file.OwnDyeReader;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.motif.plugin.Plugins;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.WholeFile;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.scene.Scene;
import id.canting.text.InputFile;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A workshop (sanggar) with all that is needed to work on designs: motifs, fills and dyes, the folder in which a design
 * finds the drawings it names, and the memory of steps already drawn, so that designs that differ in their dyes alone are
 * drawn once. Programs begin here:
 *
 * <pre>{@code
 * Sanggar sanggar = Sanggar.open();
 * Cloth cloth = sanggar.read(Path.of("kain.canting.yaml")).set("last-bath.dye", "tingi").make();
 * sanggar.write(cloth, Path.of("kain.svg"));
 * }</pre>
 *
 * A mistake in what is read is a {@link UserError} that tells its place. A sanggar does not change, and threads may share
 * one.
 */
public final class Sanggar {

    /** The version of this library, such as 0.1.0; every file made by it carries it. It is known when the program runs. */
    public static final String VERSION = Version.TEXT;

    private static final Messages MESSAGES = Messages.beside(Sanggar.class, "messages");

    private final Library library;
    private final Plugins plugins;
    private final @Nullable DrawingFolder drawings;
    private final boolean alone;

    /** Dyes of a file that was named; without one, those beside a design are taken. */
    private final boolean dyed;

    /** The file of dyes that is taken where none lies beside a design. */
    private final @Nullable Path usual;

    private final DrawingMemory memory = DrawingMemory.usual();

    private Sanggar(
            Library library,
            Plugins plugins,
            @Nullable DrawingFolder drawings,
            boolean alone,
            boolean dyed,
            @Nullable Path usual) {
        this.library = library;
        this.plugins = plugins;
        this.drawings = drawings;
        this.alone = alone;
        this.dyed = dyed;
        this.usual = usual;
    }

    /** A sanggar with the motifs and fills on the class path and the dyes that come with the program. */
    public static Sanggar open() {
        return open(Plugins.NONE);
    }

    /**
     * A sanggar that also has the motifs and fills of plug-ins: {@code Sanggar.open(Plugins.installed())} has those that
     * the command {@code canting} has.
     *
     * @throws UserError when two motifs or two fills have one id, naming both
     */
    public static Sanggar open(Plugins plugins) {
        return new Sanggar(Library.standard(plugins), plugins, null, false, false, null);
    }

    /** A sanggar with a library of one's own. */
    public static Sanggar of(Library library) {
        return new Sanggar(library, Plugins.NONE, null, false, false, null);
    }

    /** {@link #VERSION}. */
    public static String version() {
        return VERSION;
    }

    /**
     * The same sanggar with the dyes of a workshop's file instead of those that lie beside designs.
     *
     * @throws UserError when the file cannot be read, at the place of its first fault
     */
    public Sanggar dyes(Path file) {
        return alone
                ? this
                : new Sanggar(library.with(DyeFiles.read(file, library.dyes())), plugins, drawings, false, true, usual);
    }

    /**
     * The same sanggar with a file of dyes, such as that of the user's own folder, for designs that have none beside them. It
     * is read when a design is looked for.
     */
    public Sanggar usually(Path file) {
        return new Sanggar(library, plugins, drawings, alone, dyed, file);
    }

    /**
     * The same sanggar for designs whose own drawings lie in a folder, and whose own dyes in its file {@value
     * OwnDyeReader#FILE}, if there is one; without a folder, none can be read.
     *
     * @throws UserError at the place of the first fault of the file of dyes
     */
    public Sanggar in(Path folder) {
        if (alone) {
            return this;
        }
        Path there = folder.toAbsolutePath();
        if (drawings != null && drawings.folder().equals(there)) {
            return this;
        }
        DrawingFolder found = new DrawingFolder(there);
        DyeLibrary dyes = dyed ? library.dyes() : DyeFiles.beside(there, usual, library.dyes());
        Library known = new Library(library.catalogue().withDrawings(found), dyes);
        return new Sanggar(known, plugins, found, false, dyed, usual);
    }

    /** The same sanggar for the designs of strangers: no drawing and no dye is read from any folder, only what a design
     * carries. */
    public Sanggar alone() {
        return new Sanggar(library.with(library.dyes().plain()), plugins, null, true, false, null);
    }

    /** The same sanggar for a design file, whose own drawings lie beside it. */
    public Sanggar beside(Path file) {
        Path there = file.toAbsolutePath().getParent();
        return there == null ? this : in(there);
    }

    /** The text of a drawing in the folder; nothing without a folder. */
    String drawing(String name) {
        return drawings == null ? "" : drawings.text(name);
    }

    /** The plug-ins it has. */
    Plugins plugins() {
        return plugins;
    }

    /** What designs are read against. */
    public Library library() {
        return library;
    }

    /**
     * The design in a design file, or the one that an SVG, PNG, PDF or DXF made by this program carries. The drawings it
     * names are sought beside it.
     *
     * @throws UserError when the file cannot be read, carries no recipe, or is no sound YAML
     */
    public Draft read(Path file) {
        return beside(file).draft(tree(file));
    }

    /**
     * The design in a text.
     *
     * @param name of the text, for messages
     * @throws UserError at the place where it is no sound YAML
     */
    public Draft read(String name, String text) {
        return draft(YamlReader.read(name, text));
    }

    /** A design written in code. */
    public Draft draft(DesignBuilder design) {
        return draft(design.tree());
    }

    /** The design in a tree. */
    public Draft draft(Node tree) {
        return new Draft(this, tree);
    }

    /**
     * The tree of a file, whatever it describes: of its text, or of the recipe it carries.
     *
     * @throws UserError when the file cannot be read, carries no recipe, or is no sound YAML
     */
    public static Node tree(Path file) {
        String text = RecipeFile.carries(file) ? RecipeFile.imprint(file).recipe() : InputFile.text(file);
        return YamlReader.read(file.toString(), text);
    }

    /**
     * The cloth of a design written in code.
     *
     * @throws UserError as for a design file, without a place
     */
    public Cloth make(DesignBuilder design) {
        return draft(design).make();
    }

    /**
     * The cloth of a design, with the steps carried out.
     *
     * @throws UserError when it says what no design file may say, or a step cannot be done in this order or does not fit
     */
    public Cloth make(Design design) {
        return make(new DesignFile(checked(design), Map.of()));
    }

    /** A design that was put together in code may name what is not there; it is held to what a design file is held to. */
    private Design checked(Design design) {
        try {
            new DesignReader(library).read(YamlReader.read("", DesignWriter.write(design)));
            return design;
        } catch (UserError mistake) {
            throw mistake.nowhere();
        }
    }

    /** The cloth of a design as it was read: a fault is told at the place of its step. */
    public Cloth make(DesignFile design) {
        return Cloth.make(design, library, memory);
    }

    /**
     * A cloth that is changed while somebody looks at it: only what depends on a change is drawn anew.
     *
     * @param design as it was read here
     * @throws UserError at the place of what cannot be read or done
     */
    public LiveCloth live(Draft design) {
        return new LiveCloth(design.read(), design.sanggar().library());
    }

    /**
     * The batch of a plan file, with the design, the drawings and the table it names. Its values are read when it is run,
     * or before by {@link Batch#faults}.
     *
     * @throws UserError at the place of the first fault of the plan or the design
     */
    public Batch batch(Path plan) {
        return PlanInputs.read(this, plan);
    }

    /**
     * Writes a design as a design file; a file that is there already is replaced.
     *
     * @throws UserError when it says what no design file may say, or the file cannot be written
     */
    public void write(Design design, Path file) {
        byte[] text = DesignWriter.write(checked(design)).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, true, out -> out.write(text));
    }

    /** Writes the finished cloth, as {@link #write(Cloth, int, Path)}. */
    public void write(Cloth cloth, Path file) {
        SortedMap<String, String> settings = settings(ReplayCommand.PICTURE, Map.of(), file);
        write(Book.of(cloth.picture(cloth.steps())), cloth.design(), settings, file);
    }

    /**
     * Writes the picture of a cloth after a step. It carries its recipe; a file that is there already is replaced.
     *
     * @param step 0 for the bare cloth
     * @param file its ending says the format: svg, png or pdf
     * @throws UserError when there is no such step or format, or the file cannot be written
     */
    public void write(Cloth cloth, int step, Path file) {
        String shown = Integer.toString(step);
        ReplayCommand command = ReplayCommand.PICTURE.with("--step", shown);
        write(Book.of(cloth.picture(step)), cloth.design(), settings(command, Map.of("step", shown), file), file);
    }

    /**
     * What decides a picture, as a file of it carries it.
     *
     * @param command that makes it; a file with labels carries it with their language, Indonesian
     * @param all what every file carries
     */
    private static SortedMap<String, String> settings(ReplayCommand command, Map<String, String> all, Path file) {
        SortedMap<String, String> settings = new TreeMap<>(all);
        if (Format.ofName(String.valueOf(file.getFileName()))
                .map(Format::labelled)
                .orElse(false)) {
            ReplayCommand spoken = command.with(ReplayCommand.LANGUAGE, Language.ID.code());
            settings.put(ReplayCommand.SETTING, spoken.line());
        }
        return settings;
    }

    /** Writes any other picture of a design, as {@link #write(Book, Design, Path)}. */
    public void write(Scene picture, Design of, Path file) {
        write(Book.of(picture), of, file);
    }

    /**
     * Writes pages made of a design, such as a sheet. They carry its recipe, so that the cloth can be made again; how the
     * pages were made of it only the program knows. A file that is there already is replaced.
     *
     * @param file its ending says the format: several pages go into a pdf
     * @throws UserError when there is no such format, or the file cannot be written
     */
    public void write(Book pages, Design of, Path file) {
        write(pages, of, new TreeMap<>(Map.of("command", "java")), file);
    }

    private static void write(Book pages, Design of, SortedMap<String, String> settings, Path file) {
        String name = String.valueOf(file.getFileName());
        if (pages.pages().stream().anyMatch(page -> page.scene().isDraft())) {
            throw new UserError(MESSAGES.text("draft", name));
        }
        Format format = Format.ofName(name)
                .filter(found -> found.holds(Content.PICTURE))
                .orElseThrow(() -> new UserError(MESSAGES.text("format", name, Format.endings(Content.PICTURE))));
        boolean several = pages.pages().size() > 1;
        if (several && !format.holds(Content.BOOK)) {
            throw new UserError(MESSAGES.text("pages", name, pages.pages().size(), Format.endings(Content.BOOK)));
        }
        EmbeddedRecipe recipe = new EmbeddedRecipe(version(), DesignWriter.write(of), settings);
        WholeFile.Content content = several
                ? out -> format.write(pages, recipe, out)
                : out -> format.write(pages.pages().get(0).scene(), format.dpi(OptionalDouble.empty()), recipe, out);
        WholeFile.write(file, true, content);
    }
}
