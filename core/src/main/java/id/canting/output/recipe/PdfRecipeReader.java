package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the recipe in a PDF's metadata packet (XMP), which is stored plain so that it can be found without reading the
 * document's structure: no page, font or compressed stream of a strange file is opened.
 */
public final class PdfRecipeReader {
    private static final byte[] START = "<x:xmpmeta".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</x:xmpmeta>".getBytes(StandardCharsets.US_ASCII);
    private static final String SETTING = "setting-";
    private static final int MOST_BYTES = 8 << 20;

    private PdfRecipeReader() {}

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        while (skipped(in)) {
            EmbeddedRecipe imprint = imprint(name, packet(name, in));
            if (!RecipeBounds.isNothing(imprint)) {
                return imprint;
            }
        }
        throw RecipeBounds.fault("carried.none", name);
    }

    /** Goes past the next start of a packet; false when there is none. */
    private static boolean skipped(InputStream in) throws IOException {
        int matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            // No start of either mark comes again within it, so a mismatch can only begin the mark anew.
            matched = next == START[matched] ? matched + 1 : next == START[0] ? 1 : 0;
            if (matched == START.length) {
                return true;
            }
        }
        return false;
    }

    private static byte[] packet(String name, InputStream in) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(START);
        int matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            packet.write(next);
            matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
            if (matched == END.length) {
                return packet.toByteArray();
            }
            if (packet.size() > MOST_BYTES) {
                throw RecipeBounds.fault("carried.large", name);
            }
        }
        throw RecipeBounds.fault("carried.broken", name);
    }

    private static EmbeddedRecipe imprint(String name, byte[] packet) {
        String version = "";
        String recipe = "";
        TreeMap<String, String> settings = new TreeMap<>();
        try {
            XMLStreamReader reader = SvgRecipeReader.reader(new ByteArrayInputStream(packet));
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT
                        || !SvgRecipeReader.RECIPE.equals(reader.getNamespaceURI())) {
                    continue;
                }
                String key = reader.getLocalName();
                String words = SvgRecipeReader.words(name, reader);
                if (key.equals("version")) {
                    version = words;
                } else if (key.equals("recipe")) {
                    recipe = words;
                } else if (key.startsWith(SETTING)) {
                    settings.put(key.substring(SETTING.length()), words);
                }
                if (settings.size() > RecipeBounds.MOST_SETTINGS) {
                    throw RecipeBounds.fault("carried.large", name);
                }
            }
        } catch (XMLStreamException e) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        return new EmbeddedRecipe(version, recipe, settings);
    }
}
