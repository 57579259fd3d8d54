package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The recipe as comments at the head of a file of plain ASCII, as DXF and G-code are. Text is carried in base 64, since
 * lines of such files are short.
 */
public final class CarriedComments {
    private static final String VERSION = "canting-version ";
    private static final String SETTING = "canting-setting ";
    private static final String TEXT = "canting-recipe ";
    private static final String END = "canting-end";

    private CarriedComments() {}

    /** Gives the next comment without what marks it; nothing where there is none. */
    @FunctionalInterface
    interface Source {
        String next() throws IOException;
    }

    /**
     * Writes what a file carries.
     *
     * @param longest how many characters of base 64 stand in a comment
     * @param out takes a comment
     */
    public static void write(EmbeddedRecipe imprint, int longest, Consumer<String> out) {
        carried(VERSION, imprint.version(), longest, out);
        imprint.settings().forEach((key, value) -> carried(SETTING + key + " ", value, longest, out));
        carried(TEXT, imprint.recipe(), longest, out);
        out.accept(END);
    }

    private static void carried(String head, String text, int longest, Consumer<String> out) {
        String coded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < coded.length(); from += longest) {
            out.accept(head + coded.substring(from, Math.min(coded.length(), from + longest)));
        }
    }

    /** What comments carry; they are read until their end, or until there are none. */
    static EmbeddedRecipe read(String name, Source source) throws IOException {
        StringBuilder version = new StringBuilder();
        StringBuilder recipe = new StringBuilder();
        TreeMap<String, StringBuilder> settings = new TreeMap<>();
        long taken = 0;
        for (String comment = source.next(); !comment.isEmpty() && !comment.equals(END); comment = source.next()) {
            taken += comment.length();
            if (taken > 2L * RecipeBounds.MOST_CHARACTERS || settings.size() > RecipeBounds.MOST_SETTINGS) {
                throw RecipeBounds.fault("carried.large", name);
            }
            if (comment.startsWith(VERSION)) {
                version.append(comment.substring(VERSION.length()));
            } else if (comment.startsWith(TEXT)) {
                recipe.append(comment.substring(TEXT.length()));
            } else if (comment.startsWith(SETTING)) {
                int space = comment.indexOf(' ', SETTING.length());
                if (space < 0) {
                    throw RecipeBounds.fault("carried.broken", name);
                }
                settings.computeIfAbsent(comment.substring(SETTING.length(), space), key -> new StringBuilder())
                        .append(comment.substring(space + 1));
            }
        }
        TreeMap<String, String> plain = new TreeMap<>();
        settings.forEach((key, value) -> plain.put(key, text(name, value)));
        return new EmbeddedRecipe(text(name, version), text(name, recipe), plain);
    }

    private static String text(String name, StringBuilder coded) {
        try {
            String text = new String(Base64.getDecoder().decode(coded.toString()), StandardCharsets.UTF_8);
            if (text.length() > RecipeBounds.MOST_CHARACTERS) {
                throw RecipeBounds.fault("carried.large", name);
            }
            return text;
        } catch (IllegalArgumentException e) {
            throw RecipeBounds.fault("carried.broken", name);
        }
    }
}
