package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads what an SVG paints, as every viewer shows it: Apache Batik's document factory, style sheets and bridge say what it
 * is, after what Batik would stumble over has been mended.
 */
final class SvgReader {
    private static final double FLATNESS = 0.02;
    /**
     * A shape may reach over the page's edge by this share of the page without being cut: it stands at the edge, and a hand
     * would not break its line for that. Our choice.
     */
    private static final double SLACK = 0.005;

    private SvgReader() {}

    /**
     * What a file's text paints.
     *
     * @param file its name for messages
     * @throws id.canting.text.UserError at the place of what cannot be taken
     */
    static SvgSheet read(String file, String text) {
        LeftOut left = new LeftOut();
        SVGOMDocument document = DrawingDocument.read(file, text, left);
        Element root = document.getDocumentElement();
        SvgPage size = SvgPage.of(root, text, left);
        SvgPage.Unit unit = noted(root, left).orElse(size.unit());
        root.setAttribute("width", Double.toString(size.userWidth()));
        root.setAttribute("height", Double.toString(size.userHeight()));
        root.setAttribute("viewBox", "0 0 " + size.userWidth() + " " + size.userHeight());
        root.removeAttribute("preserveAspectRatio");
        CopyCheck.clean(file, root, left);
        Work work = new Work(file);
        DrawingTree tree = DrawingTree.of(file, document, size, left, work);
        List<PaintedShape> painted = PaintWalk.of(file, tree, new AffineTransform(size.map()), left, work);
        Optional<Box> page = size.page().filter(box -> painted.stream().anyMatch(each -> lies(each, box)));
        List<PaintedShape> onPage = page.map(box -> cut(painted, box, left)).orElse(painted);
        DrawnLength.check(file, onPage);
        return new SvgSheet(Rounding.of(onPage, page), left.all(), page, unit);
    }

    /** Takes over what was noted of a drawing when it was first read, and what told its size then. */
    private static Optional<SvgPage.Unit> noted(Element root, LeftOut left) {
        List<Node> notes = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (SvgNames.OWN.equals(node.getNamespaceURI())) {
                notes.add(node);
            }
        }
        for (Node node : notes) {
            PlainSvg.entry((Element) node).ifPresent(left::add);
            root.removeChild(node);
        }
        return PlainSvg.unit(root);
    }

    private static boolean lies(PaintedShape painted, Box page) {
        double reach = painted.pen().width() / 2;
        return painted.shape().paths().stream()
                .anyMatch(path -> path.bounds().grown(reach).meets(page));
    }

    /** What lies on the page; what does not is left out and named. */
    private static List<PaintedShape> cut(List<PaintedShape> painted, Box page, LeftOut left) {
        List<PaintedShape> kept = new ArrayList<>();
        Region whole = Region.of(page);
        double share = SLACK * Math.max(page.width(), page.height());
        for (PaintedShape each : painted) {
            Box box = each.shape().paths().stream()
                    .map(Path::bounds)
                    .reduce(Box::with)
                    .orElseThrow();
            double slack = Math.max(share, each.pen().width() / 2);
            if (page.grown(slack).contains(box)) {
                kept.add(each);
                continue;
            }
            List<Path> inside = inside(each, page.grown(slack), whole);
            boolean seen = each.paint().opacity() > 0;
            if (inside.isEmpty()) {
                if (seen) {
                    left.add(LeftOut.Reason.OFF_PAGE, "", each.line());
                }
                continue;
            }
            boolean same = inside.equals(each.shape().paths());
            kept.add(same ? each : each.with(inside, false));
            if (seen && !same && !isBackground(box, page)) {
                left.add(LeftOut.Reason.OVER_EDGE, "", each.line());
            }
        }
        return kept;
    }

    /** Whether a shape is as large as the page, as a ground is that reaches over it. */
    private static boolean isBackground(Box box, Box page) {
        return box.grown(FLATNESS).contains(page);
    }

    private static List<Path> inside(PaintedShape painted, Box page, Region whole) {
        if (painted.isFilled()) {
            Region region =
                    Region.filled(painted.shape().paths(), painted.shape().evenOdd(), FLATNESS);
            return region.isEmpty() || page.contains(region.bounds())
                    ? painted.shape().paths()
                    : region.and(whole).contours();
        }
        List<Path> inside = new ArrayList<>();
        for (Path path : painted.shape().paths()) {
            if (page.contains(Box.around(path.points(FLATNESS)))) {
                inside.add(path);
            } else {
                inside.addAll(whole.cut(path, FLATNESS));
            }
        }
        return inside;
    }
}
