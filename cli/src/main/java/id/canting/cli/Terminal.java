package id.canting.cli;

import id.canting.sheet.flow.Languages;
import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command speaks: products go out, words to people go to the error stream, in the chosen language. */
final class Terminal {
    static final Messages MESSAGES = Messages.beside(Terminal.class, "messages");

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private boolean quiet;
    private boolean watched;
    private boolean both;

    Terminal(OutputStream out, OutputStream err, Language language) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The language of sheets, or both. */
    Languages languages() {
        return both ? Languages.BOTH : Languages.of(language);
    }

    void both(boolean two) {
        this.both = two;
    }

    void quiet(boolean silent) {
        this.quiet = silent;
    }

    void watched(boolean byPerson) {
        this.watched = byPerson;
    }

    /** Whether a person watches the error stream, and wants words there. */
    boolean watched() {
        return watched && !quiet;
    }

    /** The stream for products: files to standard output, lists, JSON. */
    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** A line of a product. */
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A word to the person, unless they want quiet. */
    void tell(Text message) {
        if (!quiet) {
            err.print(message.in(language) + "\n");
        }
    }

    /** A fault; said even when quiet. */
    void fault(UserError error) {
        err.print("canting: " + error.describe(language) + "\n");
    }

    String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    /** A number of dips in words. */
    String dips(int count) {
        return count == 1 ? text("dip") : text("dips", count);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
