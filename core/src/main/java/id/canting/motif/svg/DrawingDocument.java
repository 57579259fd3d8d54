package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.w3c.dom.DOMImplementation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads an SVG's text into the document of Apache Batik. Nothing outside the text is opened: a document type is skipped
 * unread, an entity of the text itself is put in, one from elsewhere is not. What runs, what belongs to a drawing program
 * alone and what only says something is not taken over.
 */
final class DrawingDocument extends SAXSVGDocumentFactory {
    private static final Messages MESSAGES = Messages.beside(DrawingDocument.class, "messages");

    /** The address that stands for the drawing, so that references within it are found; nothing is read from there. */
    private static final String ADDRESS = "file:///drawing.svg";

    private static final Pattern UNBOUND = Pattern.compile("prefix \"([\\w.-]+)\"");
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?svg\\b");
    private static final int MOST_UNBOUND = 20;

    private final String file;
    private final LeftOut left;
    private final long deepest = ResourceLimit.GROUPS.most();
    private final long most = ResourceLimit.POINTS.most();
    private long elements;
    private int depth;
    /** How deep the reader is within an element of which nothing is taken. */
    private int skipped;

    private boolean inStyle;
    /** The namespace of the outermost element, which is taken for SVG's whatever it is. */
    private String space = "";

    private DrawingDocument(String file, LeftOut left) {
        super(null);
        this.file = file;
        this.left = left;
    }

    /**
     * The document in a text.
     *
     * @param file its name for messages
     * @param left takes what is left out
     * @throws UserError at the place of what cannot be taken
     */
    static SVGOMDocument read(String file, String text, LeftOut left) {
        String mended = text;
        for (int i = 0; ; i++) {
            try {
                DrawingDocument reader = new DrawingDocument(file, left);
                return (SVGOMDocument) reader.createDocument(SvgNames.SVG, "svg", ADDRESS, new StringReader(mended));
            } catch (IOException e) {
                Matcher unbound = UNBOUND.matcher(String.valueOf(e.getMessage()));
                if (i == MOST_UNBOUND || !unbound.find()) {
                    throw fault(file, e);
                }
                mended = bound(mended, unbound.group(1));
            }
        }
    }

    /** The text with a prefix declared that it uses without doing so, as files put together by hand often do. */
    private static String bound(String text, String prefix) {
        String space = prefix.equals("xlink") ? SvgNames.XLINK : "urn:undeclared:" + prefix;
        Matcher root = ROOT.matcher(text);
        return root.find()
                ? text.substring(0, root.end()) + " xmlns:" + prefix + "=\"" + space + "\"" + text.substring(root.end())
                : text;
    }

    private static UserError fault(String file, IOException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof SAXException wrapped && wrapped.getException() instanceof UserError known) {
                return known;
            }
            if (cause instanceof SAXParseException parse) {
                return new UserError(
                        MESSAGES.text("xml"),
                        new SourceLocation(
                                file, Math.max(1, parse.getLineNumber()), Math.max(1, parse.getColumnNumber())));
            }
            cause = cause instanceof SAXException wrapped && wrapped.getException() != null
                    ? wrapped.getException()
                    : cause.getCause();
        }
        return new UserError(MESSAGES.text("xml"), new SourceLocation(file, 1, 1));
    }

    @Override
    public DOMImplementation getDOMImplementation(String version) {
        SVGDOMImplementation implementation = new SVGDOMImplementation();
        Kept.ALL.forEach(implementation::registerCustomCSSValueManager);
        return implementation;
    }

    @Override
    public void startDocument() throws SAXException {
        super.startDocument();
        namespaces.put("", SvgNames.SVG);
        namespaces.put("xlink", SvgNames.XLINK);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("[")) {
            left.add(LeftOut.Reason.OUTSIDE, "&" + name + ";", locator.getLineNumber());
        }
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        inDTD = true;
    }

    @Override
    public void comment(char[] text, int start, int length) {
        // What is noted in the file is no part of the drawing.
    }

    @Override
    public void processingInstruction(String target, String data) {
        // A style sheet elsewhere is not fetched.
    }

    @Override
    public void startElement(String uri, String localName, String rawName, Attributes attributes) throws SAXException {
        if (elements == 0 && !localName.equals("svg")) {
            throw stop(new UserError(MESSAGES.text("root", localName), place()));
        }
        if (elements == 0) {
            space = uri;
        }
        if (++elements > most) {
            throw stop(
                    ResourceLimit.POINTS.exceeded(MESSAGES.text("shapes", most)).at(place()));
        }
        if (++depth > deepest + 1) {
            throw stop(ResourceLimit.GROUPS
                    .exceeded(MESSAGES.text("deep", deepest))
                    .at(place()));
        }
        if (skipped > 0 || !taken(uri, localName)) {
            skipped++;
            return;
        }
        Attributes mended = MendedAttributes.of(localName, attributes, space, locator.getLineNumber(), left);
        super.startElement(uri, localName, rawName, mended);
        inStyle = localName.equals("style");
        if (SvgNames.UNDRAWN.contains(localName)) {
            // It stays as an element alone, so that it is named where it would be seen.
            skipped++;
            depth--;
            super.endElement(uri, localName, rawName);
            depth++;
        }
    }

    @Override
    public void endElement(String uri, String localName, String rawName) throws SAXException {
        depth--;
        if (skipped > 0) {
            skipped--;
            return;
        }
        super.endElement(uri, localName, rawName);
        inStyle = false;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (skipped == 0 && inStyle) {
            super.characters(text, start, length);
        }
    }

    private boolean taken(String uri, String name) {
        if (!uri.isEmpty() && !uri.equals(SvgNames.SVG) && !uri.equals(space)) {
            return uri.equals(SvgNames.OWN);
        }
        if (SvgNames.TAKEN.contains(name) || SvgNames.UNDRAWN.contains(name)) {
            return true;
        }
        if (!SvgNames.SAID.contains(name)) {
            left.add(LeftOut.Reason.ELEMENT, MendedAttributes.shortened(name), locator.getLineNumber());
        }
        return false;
    }

    private SourceLocation place() {
        return new SourceLocation(file, Math.max(1, locator.getLineNumber()), Math.max(1, locator.getColumnNumber()));
    }

    private static SAXException stop(UserError fault) {
        return new SAXException(fault);
    }
}
