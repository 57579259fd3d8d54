package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The recipe that travels inside a file this program made: in the metadata of an SVG or PDF, in the text chunks of a
 * PNG, or in the comments of a DXF. A file is strange until it is read, so nothing it says is believed: what is read is bounded, nothing outside the file
 * is ever fetched, and only the texts this program writes are taken from it.
 */
public final class RecipeReader {
    /** The longest recipe taken from a file, in characters: as long as a design file may be. */
    public static final int MOST_CHARACTERS = 1 << 20;

    /** The most settings taken from a file. */
    static final int MOST_SETTINGS = 200;

    private static final Messages MESSAGES = Messages.beside(EmbeddedRecipe.class, "messages");
    private static final int PNG_FIRST = 0x89;
    private static final int PDF_FIRST = '%';
    private static final int DXF_FIRST = '9';

    private RecipeReader() {}

    /**
     * What a file carries. The stream is read as far as it is needed and left open.
     *
     * @param name of the file, for messages
     * @throws UserError when it is no picture of this program, carries no recipe, or is broken or too large
     */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        EmbeddedRecipe imprint = switch (format(buffered)) {
            case "png" -> PngRecipeReader.read(name, buffered);
            case "pdf" -> PdfRecipeReader.read(name, buffered);
            case "dxf" -> DxfRecipeReader.read(name, buffered);
            default -> SvgRecipeReader.read(name, buffered);
        };
        if (isNothing(imprint)) {
            throw fault("carried.none", name);
        }
        return imprint;
    }

    /**
     * The usual ending of files of a stream's format, as its first byte says: png, pdf, dxf, or svg for all others.
     *
     * @param in a stream that can be marked; it stays where it is
     */
    public static String format(InputStream in) throws IOException {
        in.mark(8);
        int first = in.read();
        in.reset();
        return first == PNG_FIRST ? "png" : first == PDF_FIRST ? "pdf" : first == DXF_FIRST ? "dxf" : "svg";
    }

    /** Whether it says neither a design nor a command that needs none. */
    static boolean isNothing(EmbeddedRecipe imprint) {
        return imprint.recipe().isEmpty() && !imprint.settings().containsKey("command");
    }

    static UserError fault(String key, Object... arguments) {
        return new UserError(MESSAGES.text(key, arguments));
    }
}
