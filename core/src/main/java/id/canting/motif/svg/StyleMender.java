package id.canting.motif.svg;

import id.canting.motif.svg.CssText.Declaration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.CSSStylableElement;
import org.apache.batik.css.parser.Parser;
import org.w3c.css.sac.CSSException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Mends the style sheets, the attributes {@code style} and the presentation attributes of a drawing before Apache Batik
 * reads them, so that one mistake costs no more than itself and nothing is fetched from elsewhere.
 */
final class StyleMender {
    /** Properties that Batik reads as attributes by other names than ours; they go into the element's style. */
    private static final Set<String> MOVED = Set.of(
            "mask",
            "mask-type",
            "filter",
            "mix-blend-mode",
            "paint-order",
            "vector-effect",
            "transform-origin",
            "transform-box");

    /** What depends on a pointer or makes content of its own says nothing about a drawing at rest. */
    private static final Pattern AT_WORK = Pattern.compile(
            ".*:(hover|focus|active|visited|link|target|focus-within|focus-visible|:?before|:?after|:?selection).*");

    private static final Pattern UNKNOWN = Pattern.compile(".*:(?!first-child\\b).*|.*[~|].*");

    /** What holding a word of a selector against an element costs, in steps. */
    private static final double TRY = 0.1;
    /** So many letters of a selector cost as much as a word. */
    private static final double LONG_WORD = 20;

    private final CSSEngine engine;
    private final LeftOut left;
    private final List<Element> elements = new ArrayList<>();
    private final MendedStyle style;
    private final Work work;
    /** How many elements lie within each other. */
    private int deepest;

    private StyleMender(CSSEngine engine, Element root, LeftOut left, Work work) {
        this.engine = engine;
        this.left = left;
        this.work = work;
        collect(root, 1);
        Map<String, String> names = new HashMap<>();
        elements.forEach(element -> names.putIfAbsent(element.getAttribute("id"), element.getLocalName()));
        this.style = new MendedStyle(engine, (CSSStylableElement) root, id -> names.getOrDefault(id, ""), left);
    }

    /** Mends all styles of a document, once its engine is there and before any is asked for. */
    static void mend(CSSEngine engine, Element root, LeftOut left, Work work) {
        StyleMender mender = new StyleMender(engine, root, left, work);
        mender.learn();
        for (Element element : mender.elements) {
            if (element.getLocalName().equals("style")) {
                mender.sheet(element);
            } else {
                mender.own(element);
            }
        }
    }

    private void collect(Node node, int depth) {
        if (node instanceof Element element) {
            elements.add(element);
            deepest = Math.max(deepest, depth);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, depth + 1);
        }
    }

    private void learn() {
        for (Element element : elements) {
            if (element.getLocalName().equals("style")) {
                CssText.sheet(element.getTextContent())
                        .rules()
                        .forEach(rule -> style.learn(CssText.declarations(rule.block())));
            } else {
                style.learn(CssText.declarations(element.getAttribute("style")));
            }
        }
    }

    private void sheet(Element element) {
        int line = Elements.line(element);
        CssText.Sheet sheet = CssText.sheet(element.getTextContent());
        sheet.passedOver().forEach(name -> left.add(LeftOut.Reason.STYLE, name, line));
        StringBuilder css = new StringBuilder();
        for (CssText.Rule rule : sheet.rules()) {
            String selectors = selectors(rule.selectors(), line);
            if (!selectors.isEmpty()) {
                String block = style.of(CssText.declarations(rule.block()), line);
                css.append(selectors).append('{').append(block).append("}\n");
            }
        }
        while (element.getFirstChild() != null) {
            element.removeChild(element.getFirstChild());
        }
        element.appendChild(element.getOwnerDocument().createTextNode(css.toString()));
    }

    /** The selectors of a list that Batik follows. */
    private String selectors(String written, int line) {
        List<String> kept = new ArrayList<>();
        for (String selector : CssText.listed(written)) {
            String known = selector.replace(":root", "svg").replaceAll("\\s+", " ");
            work.add(Work.Kind.STYLES, TRY * tries(known) * elements.size(), line);
            String lower = known.toLowerCase(Locale.ROOT);
            if (AT_WORK.matcher(lower).matches()) {
                continue;
            }
            boolean odd = UNKNOWN.matcher(lower.replaceAll("\\[[^]]*]", "")).matches();
            if (odd || !parses(known)) {
                left.add(LeftOut.Reason.STYLE, MendedAttributes.shortened(selector), line);
            } else {
                kept.add(known);
            }
        }
        return String.join(",", kept);
    }

    /** How often words of a selector are held against an element and those around it, at the most. */
    private double tries(String selector) {
        String[] words = selector.split(" ", -1);
        double ways = 1;
        for (int i = 1; i < words.length; i++) {
            ways *= Math.max(1, (deepest - i) / (double) i);
        }
        return words.length * ways + selector.length() / LONG_WORD;
    }

    private static boolean parses(String selector) {
        try {
            new Parser().parseSelectors(selector);
            return true;
        } catch (CSSException | IOException e) {
            return false;
        }
    }

    /** The style that an element says of itself. */
    private void own(Element element) {
        int line = Elements.line(element);
        List<Declaration> moved = new ArrayList<>();
        List<Declaration> kept = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getNodeName();
            Declaration said = new Declaration(name, attribute.getNodeValue().strip(), false);
            if (MOVED.contains(name)) {
                moved.add(said);
            } else if (engine.getPropertyIndex(name) != -1 || name.equals("marker")) {
                kept.add(said);
            }
        }
        // Batik would follow these attributes in its own way.
        moved.forEach(said -> element.removeAttribute(said.name()));
        StringBuilder own = new StringBuilder(style.of(moved, line));
        for (Declaration said : kept) {
            attribute(element, said, style.of(List.of(said), line), own);
        }
        own.append(style.of(CssText.declarations(element.getAttribute("style")), line));
        if (!own.isEmpty()) {
            element.setAttribute("style", own.toString());
        }
    }

    /** An attribute with what it became; what belongs to it besides goes into the style. */
    private static void attribute(Element element, Declaration said, String mended, StringBuilder own) {
        element.removeAttribute(said.name());
        for (String declaration : mended.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).equals(said.name())) {
                element.setAttribute(said.name(), declaration.substring(colon + 1));
            } else if (colon > 0 && !declaration.endsWith("\"1.0\"")) {
                own.append(declaration).append(';');
            }
        }
    }
}
