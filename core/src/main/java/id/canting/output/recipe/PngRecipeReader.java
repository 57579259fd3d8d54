package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Finds the recipe in a PNG's {@code iTXt} chunks (PNG 1.2, 11.3.4.5); pixels are skipped, never decoded. */
public final class PngRecipeReader {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int TEXT = 0x69545874;
    private static final int END = 0x49454E44;
    private static final int MOST_CHUNKS = 1_000_000;
    private static final int MOST_BYTES = 4 * RecipeBounds.MOST_CHARACTERS + 1024;
    private static final String PREFIX = "canting:";
    private static final String PROGRAM = "Canting ";

    private final String name;
    private final TreeMap<String, String> settings = new TreeMap<>();
    private String version = "";
    private String recipe = "";

    private PngRecipeReader(String name) {
        this.name = name;
    }

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        PngRecipeReader reader = new PngRecipeReader(name);
        try {
            reader.chunks(new DataInputStream(in));
        } catch (EOFException e) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        return new EmbeddedRecipe(reader.version, reader.recipe, reader.settings);
    }

    private void chunks(DataInputStream in) throws IOException {
        if (in.readLong() != SIGNATURE) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0) {
                throw RecipeBounds.fault("carried.broken", name);
            }
            if (type == END) {
                return;
            }
            if (type == TEXT) {
                text(in, length);
            } else {
                in.skipNBytes(length + 4L);
            }
        }
        throw RecipeBounds.fault("carried.large", name);
    }

    private void text(DataInputStream in, int length) throws IOException {
        if (length > MOST_BYTES) {
            throw RecipeBounds.fault("carried.large", name);
        }
        byte[] data = in.readNBytes(length);
        if (data.length < length) {
            throw new EOFException();
        }
        CRC32 sum = new CRC32();
        sum.update(new byte[] {'i', 'T', 'X', 't'});
        sum.update(data);
        if ((int) sum.getValue() != in.readInt()) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        int keyword = end(data, 0);
        // Text that is packed is none of ours, and packed text can unfold without bounds.
        if (keyword + 2 >= data.length || data[keyword + 1] != 0) {
            return;
        }
        int language = end(data, keyword + 3);
        int translated = end(data, language + 1);
        if (translated < data.length) {
            keep(
                    new String(data, 0, keyword, StandardCharsets.ISO_8859_1),
                    new String(data, translated + 1, data.length - translated - 1, StandardCharsets.UTF_8));
        }
    }

    private static int end(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at;
    }

    private void keep(String keyword, String words) {
        if (keyword.equals("Software") && words.startsWith(PROGRAM)) {
            version = words.substring(PROGRAM.length());
        } else if (keyword.equals(PREFIX + "recipe")) {
            if (words.length() > RecipeBounds.MOST_CHARACTERS) {
                throw RecipeBounds.fault("carried.large", name);
            }
            recipe = words;
        } else if (keyword.startsWith(PREFIX)) {
            settings.put(keyword.substring(PREFIX.length()), words);
            if (settings.size() > RecipeBounds.MOST_SETTINGS) {
                throw RecipeBounds.fault("carried.large", name);
            }
        }
    }
}
