package id.canting.cli.shell;

import id.canting.design.Library;
import id.canting.design.file.OwnDyeReader;
import id.canting.motif.plugin.Plugins;
import id.canting.motif.svg.SvgMotif;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.flow.Languages;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.SafeText;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks: products go out, words to people go to the error stream, in the chosen language. It also knows
 * the plug-ins of the person it speaks to.
 */
public final class Terminal {
    public static final Messages MESSAGES = Messages.beside(Terminal.class, "messages");

    private static final String DRAWING = "<svg";

    /** How a file of a workshop's own dyes begins that a shade card carries. */
    private static final String DYES = "dyes:";

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private boolean quiet;
    private boolean watched;
    private boolean both;
    private Map<String, String> environment = Map.of();
    private @Nullable Plugins plugins;
    private @Nullable String carried;
    private @Nullable Path dyes;
    private @Nullable UserError fault;

    public Terminal(OutputStream out, OutputStream err, Language language) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The language of sheets, or both. */
    public Languages languages() {
        return both ? Languages.BOTH : Languages.of(language);
    }

    public void both(boolean two) {
        this.both = two;
    }

    public void quiet(boolean silent) {
        this.quiet = silent;
    }

    public void watched(boolean byPerson) {
        this.watched = byPerson;
    }

    /** Whether a person watches the error stream, and wants words there. */
    public boolean watched() {
        return watched && !quiet;
    }

    /** Takes the file of a workshop's own dyes, instead of the one that lies beside designs. */
    public void dyes(Path file) {
        this.dyes = file;
    }

    /** Takes the plug-ins of an environment, when they are first asked for. */
    public void environment(Map<String, String> variables) {
        this.environment = variables;
        this.plugins = null;
    }

    /** The variables of the process, as far as they are the command's to know. */
    public Map<String, String> environment() {
        return environment;
    }

    /**
     * What designs are read against, with the person's plug-ins, and with the drawings that lie where the command is given.
     *
     * @throws UserError when a plug-in cannot be used
     */
    public Library library() {
        String drawing = carried;
        if (drawing == null) {
            return sanggar().in(Path.of("")).library();
        }
        Library all = Library.standard(plugins());
        if (drawing.startsWith(DYES)) {
            return all.with(OwnDyeReader.file("dyes", drawing, all.dyes()));
        }
        return drawing.startsWith(DRAWING)
                ? all.with(all.catalogue().withDrawings(name -> SvgMotif.read(name, drawing)))
                : all;
    }

    /**
     * Takes what a file carries to be made again by: from now on no other file is read. A drawing is what commands on a
     * drawing see, whatever they call it; a design finds only the drawings it carries.
     */
    public void carrying(String recipe) {
        this.carried = recipe;
    }

    /**
     * A workshop with the person's plug-ins.
     *
     * @throws UserError when a plug-in cannot be used
     */
    public Sanggar sanggar() {
        Sanggar sanggar = Sanggar.open(plugins());
        if (carried != null) {
            return sanggar.alone();
        }
        if (dyes != null) {
            return sanggar.dyes(dyes);
        }
        return Plugins.folder(environment)
                .map(folder -> sanggar.usually(folder.resolveSibling(OwnDyeReader.FILE)))
                .orElse(sanggar);
    }

    private Plugins plugins() {
        if (plugins == null) {
            plugins = Plugins.installed(environment);
        }
        return plugins;
    }

    /** The stream for products: files to standard output, lists, JSON. */
    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** A line of a product. */
    public void print(String line) {
        out.print(SafeText.lines(line));
        out.print('\n');
    }

    /** A word to the person, unless they want quiet. */
    public void tell(Text message) {
        if (!quiet) {
            err.print(SafeText.lines(message.in(language)) + "\n");
        }
    }

    /** Says that a picture of a size in mm was written, or would be. */
    public void written(boolean would, Object file, double width, double height) {
        tell(MESSAGES.text(would ? "would.write" : "written", file, Decimals.text(width, 1), Decimals.text(height, 1)));
    }

    /** A fault; said even when quiet. */
    public void fault(UserError error) {
        fault = error;
        err.print("canting: " + error.describe(language) + "\n");
    }

    /** The last fault that was said. */
    public Optional<UserError> fault() {
        return Optional.ofNullable(fault);
    }

    public String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    /** A number of dips in words. */
    public String dips(int count) {
        return count == 1 ? text("dip") : text("dips", count);
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
