package id.canting.motif.svg;

import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.anim.dom.SVGStylableElement;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.CSSUtilities;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.CSSEngineUserAgent;
import org.apache.batik.css.engine.CSSStylableElement;
import org.apache.batik.dom.svg.LiveAttributeException;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.GraphicsNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tree of what a document paints, made by Apache Batik. An element that Batik cannot make is left out alone, and each
 * node knows its element.
 */
final class DrawingTree {
    private static final Messages MESSAGES = Messages.beside(DrawingTree.class, "messages");

    private final Map<GraphicsNode, Element> elements = new IdentityHashMap<>();
    private final SVGOMDocument document;
    private final CSSEngine engine;
    private final GraphicsNode root;

    private DrawingTree(String file, SVGOMDocument document, SvgPage page, LeftOut left, Work work) {
        Context context = new Context(new QuietAgent(page.pixel()));
        context.open(document);
        this.document = document;
        this.engine = document.getCSSEngine();
        try {
            engine.setCSSEngineUserAgent(null);
            StyleMender.mend(engine, document.getDocumentElement(), left, work);
            engine.setCSSEngineUserAgent(new Told(left));
            CssGeometry.apply(engine, document.getDocumentElement(), page, left);
            this.root = new Builder(left, work).build(context, document);
        } catch (StackOverflowError e) {
            throw new UserError(MESSAGES.text("circle"), new SourceLocation(file, 1, 1));
        } catch (BridgeException | DOMException | LiveAttributeException e) {
            throw new UserError(MESSAGES.text("numbers"), new SourceLocation(file, 1, 1));
        }
    }

    /**
     * The tree of a document.
     *
     * @param file its name for messages
     * @param left takes what is left out
     * @param work counts what is made
     * @throws UserError when it refers to itself without end, or asks for too much
     */
    static DrawingTree of(String file, SVGOMDocument document, SvgPage page, LeftOut left, Work work) {
        return new DrawingTree(file, document, page, left, work);
    }

    /** The outermost node. */
    GraphicsNode root() {
        return root;
    }

    /** The element that a node shows; empty for a node that stands for none. */
    Optional<Element> element(GraphicsNode node) {
        return Optional.ofNullable(elements.get(node));
    }

    /** Whether a mask, as a style names it, shows by how light it is; the other way is by how far it covers. */
    boolean isLuminous(String named) {
        Element mask = named(named);
        return !(mask instanceof SVGStylableElement styled)
                || Kept.of(styled, engine, "mask-type").filter("alpha"::equals).isEmpty();
    }

    /** Whether a mask, as a style names it, is there and holds nothing: it hides whatever it masks. */
    boolean hides(String named) {
        Element mask = named(named);
        return mask != null
                && "mask".equals(mask.getLocalName())
                && mask.getElementsByTagNameNS("*", "*").getLength() == 0;
    }

    private @Nullable Element named(String url) {
        return document.getElementById(url.replaceAll("^url\\(\\s*['\"]?#|['\"]?\\s*\\).*$", ""));
    }

    /** The document's engine of styles. */
    CSSEngine engine() {
        return engine;
    }

    /** Notes what the engine of styles cannot read after all. */
    private record Told(LeftOut left) implements CSSEngineUserAgent {
        @Override
        public void displayError(Exception error) {
            left.add(LeftOut.Reason.STYLE, "style", 0);
        }

        @Override
        public void displayMessage(String message) {
            // Nothing of what it says changes the drawing.
        }
    }

    private static final class Context extends BridgeContext {
        Context(UserAgent agent) {
            super(agent);
        }

        void open(SVGOMDocument document) {
            setDocument(document);
            initializeDocument(document);
        }
    }

    private final class Builder extends GVTBuilder {
        /** What making one element costs, in steps. */
        private static final double ELEMENT = 80;
        /** Batik joins the shapes of a clip one by one, each with all before it; what each other shape costs. */
        private static final double BESIDE = 6;
        /** It holds all pieces of one outline against each other: how many numbers, squared, cost a step. */
        private static final double NUMBERS = 500;

        private final LeftOut left;
        private final Work work;
        private final Map<Node, Integer> beside = new IdentityHashMap<>();

        Builder(LeftOut left, Work work) {
            this.left = left;
            this.work = work;
        }

        private void count(Element element) {
            double steps = ELEMENT;
            Node parent = element.getParentNode();
            if (parent != null && "clipPath".equals(parent.getLocalName())) {
                int others =
                        beside.computeIfAbsent(parent, p -> p.getChildNodes().getLength());
                double numbers = numbers(element.getAttribute("d")) + numbers(element.getAttribute("points"));
                steps += ELEMENT + BESIDE * others + numbers * numbers / NUMBERS;
            }
            work.add(Work.Kind.COPIES, steps, Elements.line(element));
        }

        @Override
        public GraphicsNode build(BridgeContext context, Element element) {
            count(element);
            if (SvgNames.UNDRAWN.contains(element.getLocalName())) {
                undrawn(element);
                return new CompositeGraphicsNode();
            }
            GraphicsNode node = super.build(context, element);
            if (node == null) {
                return new CompositeGraphicsNode();
            }
            elements.put(node, element);
            return node;
        }

        @Override
        protected void buildGraphicsNode(BridgeContext context, Element element, CompositeGraphicsNode parent) {
            count(element);
            String name = element.getLocalName();
            if (SvgNames.UNDRAWN.contains(name)) {
                undrawn(element);
                return;
            }
            int before = parent.size();
            try {
                super.buildGraphicsNode(context, element, parent);
            } catch (UserError e) {
                throw e;
            } catch (RuntimeException e) {
                // Batik tells a bad number, a bad list and a bad reference in many ways; each costs its element alone.
                left.add(LeftOut.Reason.NUMBERS, name, Elements.line(element));
            }
            for (int i = before; i < parent.size(); i++) {
                elements.put((GraphicsNode) parent.get(i), element);
            }
        }

        private static int numbers(String written) {
            int count = 0;
            boolean within = false;
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                boolean digit = c >= '0' && c <= '9' || c == '.';
                count += digit && !within ? 1 : 0;
                within = digit;
            }
            return count;
        }

        private void undrawn(Element element) {
            if (CSSUtilities.convertDisplay(element) && CSSUtilities.convertVisibility(element) && !isClear(element)) {
                left.add(LeftOut.Reason.ELEMENT, element.getLocalName(), Elements.line(element));
            }
        }

        private boolean isClear(Element element) {
            boolean clear = element instanceof CSSStylableElement
                    && CSSUtilities.getComputedStyle(element, engine.getPropertyIndex("opacity"))
                                    .getFloatValue()
                            <= 0;
            return clear || Elements.around(element).map(this::isClear).orElse(false);
        }
    }
}
