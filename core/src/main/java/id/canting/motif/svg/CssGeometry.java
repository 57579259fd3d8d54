package id.canting.motif.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGStylableElement;
import org.apache.batik.css.engine.CSSEngine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the geometry that a style says into the attributes from which Apache Batik takes it. */
final class CssGeometry {
    private static final List<String> SIZES = List.of("x", "y", "width", "height", "cx", "cy", "r", "rx", "ry");

    private final CSSEngine engine;
    private final SvgPage page;
    private final LeftOut left;

    private CssGeometry(CSSEngine engine, SvgPage page, LeftOut left) {
        this.engine = engine;
        this.page = page;
        this.left = left;
    }

    /** Does so for all elements of a document. */
    static void apply(CSSEngine engine, Element root, SvgPage page, LeftOut left) {
        new CssGeometry(engine, page, left).inside(root);
    }

    private void inside(Element around) {
        for (Node node = around.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof SVGStylableElement element) {
                sizes(element);
                transform(element);
            }
            if (node instanceof Element element) {
                inside(element);
            }
        }
    }

    private void sizes(SVGStylableElement element) {
        for (String name : SIZES) {
            Kept.of(element, engine, name).ifPresent(value -> {
                if (value.equalsIgnoreCase("auto")) {
                    element.removeAttribute(name);
                } else {
                    element.setAttribute(name, MendedAttributes.length(value));
                }
            });
        }
        Kept.of(element, engine, "d").ifPresent(value -> {
            String path = value.strip().replaceFirst("(?i)^path\\(", "").replaceFirst("\\)$", "");
            element.setAttribute("d", path.strip());
        });
    }

    private void transform(SVGStylableElement element) {
        Optional<String> said = Kept.of(element, engine, "transform");
        if (said.isPresent()) {
            Optional<String> flat = CssTransform.attribute(said.get());
            if (flat.isEmpty()) {
                leftOut("transform: " + said.get(), element);
            }
            flat.ifPresent(attribute -> element.setAttribute("transform", attribute));
        }
        Optional<String> origin = Kept.of(element, engine, "transform-origin");
        String map = element.getAttribute("transform");
        if (origin.isEmpty() || map.isBlank()) {
            return;
        }
        boolean itself = Kept.of(element, engine, "transform-box")
                .map(box -> box.toLowerCase(Locale.ROOT).matches("fill-box|content-box|border-box|stroke-box"))
                .orElse(false);
        Optional<double[]> point =
                itself ? Optional.empty() : CssTransform.point(origin.get(), page.userWidth(), page.userHeight());
        if (point.isEmpty()) {
            leftOut("transform-origin: " + origin.get(), element);
            return;
        }
        double x = point.get()[0];
        double y = point.get()[1];
        element.setAttribute(
                "transform", "translate(" + x + "," + y + ") " + map + " translate(" + -x + "," + -y + ")");
    }

    private void leftOut(String declaration, Element element) {
        left.add(LeftOut.Reason.STYLE, MendedAttributes.shortened(declaration), Elements.line(element));
    }
}
