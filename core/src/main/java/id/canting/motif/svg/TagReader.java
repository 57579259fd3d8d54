package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of an SVG. What could reach out of the file or run (a document type, a reference elsewhere, a
 * script, an event) is refused, and so is more than the {@link ResourceLimit}s.
 */
final class TagReader {
    /** The namespace of SVG. */
    static final String SVG = "http://www.w3.org/2000/svg";

    private static final Messages MESSAGES = Messages.beside(TagReader.class, "messages");
    private static final List<String> REFUSED =
            List.of("script", "foreignobject", "image", "iframe", "audio", "video", "a", "handler", "animate", "set");

    private final String file;
    private final XMLStreamReader xml;
    private final Map<String, Tag> named = new HashMap<>();
    private final StringBuilder rules = new StringBuilder();

    private TagReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * A file's elements.
     *
     * @param root the outermost
     * @param named those that have an id; the first of equals
     * @param rules the text of its style sheets
     */
    record Read(Tag root, Map<String, Tag> named, String rules) {}

    /**
     * The elements of a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of what cannot be taken
     */
    static Read read(String file, String text) {
        int doctype = text.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (doctype >= 0 || text.contains("<!ENTITY")) {
            int at = doctype >= 0 ? doctype : text.indexOf("<!ENTITY");
            long line = text.substring(0, at).lines().count();
            throw new UserError(MESSAGES.text("doctype"), new SourceLocation(file, (int) Math.max(1, line), 1));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            TagReader reader = new TagReader(file, factory.createXMLStreamReader(new StringReader(text)));
            Tag root = reader.all();
            return new Read(root, reader.named, reader.rules.toString());
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            SourceLocation place = where == null
                    ? new SourceLocation(file, 1, 1)
                    : new SourceLocation(
                            file, Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()));
            throw new UserError(MESSAGES.text("xml"), place);
        }
    }

    private Tag all() throws XMLStreamException {
        long deepest = ResourceLimit.GROUPS.most();
        long mostTags = ResourceLimit.POINTS.most();
        long tags = 0;
        Tag outermost = null;
        Deque<Tag> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Tag tag = tag();
                if (open.isEmpty() && !tag.name().equals("svg")) {
                    throw new UserError(MESSAGES.text("root", tag.name()), tag.place());
                }
                if (open.size() > deepest) {
                    throw ResourceLimit.GROUPS
                            .exceeded(MESSAGES.text("deep", deepest))
                            .at(tag.place());
                }
                if (++tags > mostTags) {
                    throw ResourceLimit.POINTS
                            .exceeded(MESSAGES.text("shapes", mostTags))
                            .at(tag.place());
                }
                named.putIfAbsent(tag.attribute("id"), tag);
                if (open.isEmpty()) {
                    outermost = tag;
                } else {
                    open.element().children().add(tag);
                }
                open.push(tag);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (xml.isCharacters()
                    && !open.isEmpty()
                    && open.element().name().equals("style")) {
                rules.append(xml.getText());
            }
        }
        // The parser refuses a text without an element before the loop ends.
        return Objects.requireNonNull(outermost);
    }

    private Tag tag() {
        SourceLocation place = place();
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name)) {
            throw new UserError(MESSAGES.text("refused", name), place);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String key = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (key.startsWith("on")) {
                throw new UserError(MESSAGES.text("refused", key), place);
            }
            String bare = value.replaceAll("\\s", "");
            boolean outside = key.equals("href") && !bare.startsWith("#");
            if (outside
                    || bare.contains("url(") && !bare.matches("(?s).*url\\(['\"]?#.*")
                    || bare.contains("@import")) {
                String told = value.length() > 60 ? value.substring(0, 60) + "…" : value;
                throw new UserError(MESSAGES.text("outside", key, told), place);
            }
            attributes.put(key, value);
        }
        String space = xml.getNamespaceURI();
        // What a drawing program keeps for itself is no part of the drawing.
        boolean own = space == null || space.isEmpty() || space.equals(SVG);
        return new Tag(own ? name : "metadata", attributes, new ArrayList<>(), place);
    }

    private SourceLocation place() {
        var where = xml.getLocation();
        return new SourceLocation(file, Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()));
    }
}
