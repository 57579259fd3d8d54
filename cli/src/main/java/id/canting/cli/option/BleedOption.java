package id.canting.cli.option;

import id.canting.cli.shell.Terminal;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.sheet.repeat.Bleed;
import id.canting.text.UserError;
import picocli.CommandLine.Option;

/** How far a picture goes on beyond its edges, to be cut off after printing. */
public final class BleedOption {
    @Option(names = "--bleed", paramLabel = "MM", descriptionKey = "bleed")
    private String bleed = "";

    public boolean given() {
        return !bleed.isEmpty();
    }

    /**
     * How far, mm.
     *
     * @param format of the file, one that tells print shops where to cut
     * @throws UserError where the format cannot, or it is no length in range
     */
    public double width(Format format) {
        if (!format.holds(Content.BOOK)) {
            throw new UserError(Terminal.MESSAGES.text("bleed.format", Format.endings(Content.BOOK)));
        }
        return Bleed.width(bleed);
    }
}
