package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the recipe in an SVG's metadata. It is read as a stream that ends as soon as the recipe is found; document types
 * and entities of the file's own are not supported, so that nothing unfolds and nothing is fetched.
 */
public final class SvgRecipeReader {
    static final String RECIPE = "urn:canting:recipe:1";
    /** How far into a file its metadata may lie, bytes: they come before the drawing. */
    private static final int FARTHEST = 8 << 20;

    private SvgRecipeReader() {}

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) {
        try {
            XMLStreamReader reader = reader(new Bounded(in));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw RecipeBounds.fault("carried.broken", name);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("recipe")
                        && RECIPE.equals(reader.getNamespaceURI())) {
                    return imprint(name, reader);
                }
            }
        } catch (XMLStreamException e) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        throw RecipeBounds.fault("carried.none", name);
    }

    /** A reader of XML that unfolds and fetches nothing. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The text up to the end of the element that was just entered. */
    static String words(String name, XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (reader.next() == XMLStreamConstants.CHARACTERS || reader.getEventType() == XMLStreamConstants.CDATA) {
            words.append(reader.getText());
            if (words.length() > RecipeBounds.MOST_CHARACTERS) {
                throw RecipeBounds.fault("carried.large", name);
            }
        }
        if (reader.getEventType() != XMLStreamConstants.END_ELEMENT) {
            throw RecipeBounds.fault("carried.broken", name);
        }
        return words.toString();
    }

    private static EmbeddedRecipe imprint(String name, XMLStreamReader reader) throws XMLStreamException {
        String version = "";
        TreeMap<String, String> settings = new TreeMap<>();
        if (reader.getAttributeCount() > RecipeBounds.MOST_SETTINGS) {
            throw RecipeBounds.fault("carried.large", name);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("version")) {
                version = reader.getAttributeValue(i);
            } else {
                settings.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return new EmbeddedRecipe(version, words(name, reader), settings);
    }

    /** A stream that ends at a length, whatever follows. */
    private static final class Bounded extends FilterInputStream {
        private int left = FARTHEST;

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(bytes, offset, Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
