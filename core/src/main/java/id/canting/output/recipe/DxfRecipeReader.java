package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;

/** Finds the recipe in the comments at the head of a DXF; nothing after the first group that is no comment is read. */
public final class DxfRecipeReader {
    /** Before the program's version. */
    public static final String VERSION = "canting-version ";

    /** Before a setting's name, a space and its value. */
    public static final String SETTING = "canting-setting ";

    /** Before a part of the recipe. */
    public static final String TEXT = "canting-recipe ";

    /** The last of the comments. */
    public static final String END = "canting-end";

    private static final String COMMENT = "999";
    private static final int LONGEST_LINE = 512;

    private DxfRecipeReader() {}

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        StringBuilder version = new StringBuilder();
        StringBuilder recipe = new StringBuilder();
        TreeMap<String, StringBuilder> settings = new TreeMap<>();
        long taken = 0;
        while (line(name, in).strip().equals(COMMENT)) {
            String comment = line(name, in);
            taken += comment.length();
            if (taken > 2L * RecipeBounds.MOST_CHARACTERS || settings.size() > RecipeBounds.MOST_SETTINGS) {
                throw RecipeBounds.fault("carried.large", name);
            }
            if (comment.equals(END)) {
                break;
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

    /** A line without its end; empty at the end of the file. */
    private static String line(String name, InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (line.length() > LONGEST_LINE) {
                throw RecipeBounds.fault("carried.broken", name);
            }
            if (next != '\r') {
                line.append((char) (next & 0x7F));
            }
        }
        return line.toString();
    }
}
