package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGStylableElement;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Walks the tree of what a drawing paints, in the order of painting, and tells each shape in mm of the page. */
final class PaintWalk {
    private static final Messages MESSAGES = Messages.beside(PaintWalk.class, "messages");
    /** Clips are flattened as finely as a printer of 1200 dots an inch would show, mm. */
    private static final double CLIP_FLATNESS = 0.02;

    private static final PaintedShape.Paint CLAIMED = new PaintedShape.Paint(0, 1);
    /** No pen is broader than a large cloth, mm. */
    private static final double BROADEST = 10_000;
    /** The pen of a line that a layer draws and no stroke does; its width says nothing. */
    private static final PaintedShape.Pen ANY_PEN =
            new PaintedShape.Pen(0.01, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1);

    private final String file;
    private final DrawingTree tree;
    private final LeftOut left;
    private final List<PaintedShape> painted = new ArrayList<>();
    private final long most = ResourceLimit.POINTS.most();
    private long points;

    private PaintWalk(String file, DrawingTree tree, LeftOut left) {
        this.file = file;
        this.tree = tree;
        this.left = left;
    }

    /**
     * What a tree paints.
     *
     * @param map from the units of its outermost element to mm
     * @param left takes what is painted otherwise than the file says
     */
    static List<PaintedShape> of(String file, DrawingTree tree, AffineTransform map, LeftOut left) {
        PaintWalk walk = new PaintWalk(file, tree, left);
        // The outermost nodes put the page into a window; the page is placed by us.
        for (Object canvas : (CompositeGraphicsNode) tree.root()) {
            walk.inside((CompositeGraphicsNode) canvas, new Around(map, 1, Optional.empty()));
        }
        return walk.painted;
    }

    /** What a node has around it: its map to mm, how far all covers, and through what it is seen. */
    private record Around(AffineTransform map, double opacity, Optional<Region> window) {
        /** The same seen through a clip as well. */
        Around within(@Nullable Shape clip, AffineTransform place) {
            // A clip that reaches beyond everything cuts nothing away.
            if (clip == null || !AwtPaths.isFinite(clip, place)) {
                return this;
            }
            Region region = area(clip, place);
            return new Around(map, opacity, Optional.of(window.map(region::and).orElse(region)));
        }
    }

    private void inside(CompositeGraphicsNode group, Around around) {
        for (Object child : group) {
            node((GraphicsNode) child, around);
        }
    }

    private void node(GraphicsNode node, Around around) {
        AffineTransform map = new AffineTransform(around.map);
        if (node.getTransform() != null) {
            map.concatenate(node.getTransform());
        }
        double opacity = around.opacity;
        if (node.getComposite() instanceof AlphaComposite alpha) {
            opacity *= alpha.getAlpha();
        }
        Around inner = new Around(map, opacity, around.window)
                .within(node.getClip() == null ? null : node.getClip().getClipPath(), map);
        tree.element(node).ifPresent(element -> effects(element, inner.opacity > 0));
        if (node instanceof CompositeGraphicsNode group) {
            inside(group, inner);
        } else if (node instanceof ShapeNode shape) {
            shape(shape, inner);
        }
    }

    /** Names what an element is drawn without. */
    private void effects(Element element, boolean seen) {
        if (!seen || !(element instanceof SVGStylableElement styled)) {
            return;
        }
        for (String effect : List.of("mask", "filter", "mix-blend-mode")) {
            Kept.of(styled, tree.engine(), effect)
                    .filter(value -> !value.equals("normal"))
                    .ifPresent(value -> left.add(LeftOut.Reason.EFFECT, effect, Elements.line(element)));
        }
    }

    private void shape(ShapeNode node, Around around) {
        Optional<Element> element = tree.element(node);
        Names names = element.map(Names::of).orElse(Names.NONE);
        int line = element.map(Elements::line).orElse(0);
        if (!AwtPaths.isFinite(node.getShape(), around.map)) {
            left.add(LeftOut.Reason.NUMBERS, element.map(Element::getLocalName).orElse("path"), line);
            return;
        }
        List<PaintRecorder.Noted> noted = node.isVisible() ? noted(node, element, around.map) : List.of();
        if (node.isVisible() && (names.blocked() || names.isLine())) {
            claimed(node, noted, names, line, around);
            return;
        }
        for (PaintRecorder.Noted each : noted) {
            if (!AwtPaths.isFinite(each.shape(), each.map())) {
                left.add(
                        LeftOut.Reason.NUMBERS,
                        element.map(Element::getLocalName).orElse("path"),
                        line);
                continue;
            }
            boolean fills = each.pen() == null;
            double alpha = element.map(e -> alpha(e, fills ? "fill-alpha" : "stroke-alpha"))
                    .orElse(1.0);
            PaintedShape.Paint paint =
                    new PaintedShape.Paint(each.colour().getRGB() & 0xFFFFFF, each.opacity() * alpha * around.opacity);
            if (each.shades()) {
                left.add(LeftOut.Reason.SHADES, "gradient", line);
            }
            Around seen = around.within(each.clip(), each.map());
            if (fills) {
                boolean evenOdd = each.shape().getPathIterator(null).getWindingRule() == Path2D.WIND_EVEN_ODD;
                filled(AwtPaths.fillable(each.shape(), each.map()), evenOdd, paint, names, line, seen);
            } else {
                stroked(each, paint, names, line, seen);
            }
        }
    }

    /** What a layer makes wax of, whatever its paint: an area blocked, or a line drawn. */
    private void claimed(ShapeNode node, List<PaintRecorder.Noted> noted, Names names, int line, Around around) {
        if (names.blocked()) {
            boolean evenOdd = node.getShape().getPathIterator(null).getWindingRule() == Path2D.WIND_EVEN_ODD;
            filled(AwtPaths.fillable(node.getShape(), around.map), evenOdd, CLAIMED, names, line, around);
            return;
        }
        boolean stroked = false;
        for (PaintRecorder.Noted each : noted) {
            if (each.pen() != null) {
                stroked(each, CLAIMED, names, line, around);
                stroked = true;
            }
        }
        if (!stroked) {
            add(AwtPaths.strokable(node.getShape(), around.map, false), CLAIMED, ANY_PEN, names, line, around);
        }
    }

    /** What a node's painters paint, in the order that its style asks for. */
    private List<PaintRecorder.Noted> noted(ShapeNode node, Optional<Element> element, AffineTransform map) {
        ShapePainter painter = node.getShapePainter();
        List<ShapePainter> painters = new ArrayList<>();
        if (painter instanceof CompositeShapePainter several) {
            for (int i = 0; i < several.getShapePainterCount(); i++) {
                painters.add(several.getShapePainter(i));
            }
        } else if (painter != null) {
            painters.add(painter);
        }
        String order = element.filter(SVGStylableElement.class::isInstance)
                .flatMap(e -> Kept.of((SVGStylableElement) e, tree.engine(), "paint-order"))
                .orElse("normal");
        List<String> kinds =
                new ArrayList<>(List.of(order.toLowerCase(Locale.ROOT).split("\\s+")));
        kinds.addAll(List.of("fill", "stroke", "markers"));
        painters.sort((a, b) -> kinds.indexOf(kind(a)) - kinds.indexOf(kind(b)));
        List<PaintRecorder.Noted> noted = new ArrayList<>();
        for (ShapePainter each : painters) {
            PaintRecorder recorder = new PaintRecorder(map);
            each.paint(recorder);
            noted.addAll(recorder.noted());
        }
        return noted;
    }

    private static String kind(ShapePainter painter) {
        if (painter instanceof FillShapePainter) {
            return "fill";
        }
        return painter instanceof StrokeShapePainter ? "stroke" : "markers";
    }

    private double alpha(Element element, String property) {
        return element instanceof SVGStylableElement styled
                ? Kept.of(styled, tree.engine(), property)
                        .map(Double::parseDouble)
                        .orElse(1.0)
                : 1;
    }

    private void filled(
            List<Path> lines, boolean evenOdd, PaintedShape.Paint paint, Names names, int line, Around around) {
        Optional<Region> window = around.window.filter(w -> !holds(w, lines));
        if (window.isEmpty()) {
            add(lines, evenOdd, paint, PaintedShape.Pen.NONE, names, line);
            return;
        }
        Region seen = Region.filled(lines, evenOdd, CLIP_FLATNESS).and(window.get());
        if (!seen.isEmpty()) {
            add(seen.contours(), false, paint, PaintedShape.Pen.NONE, names, line);
        }
    }

    private void stroked(PaintRecorder.Noted noted, PaintedShape.Paint paint, Names names, int line, Around around) {
        BasicStroke pen = java.util.Objects.requireNonNull(noted.pen());
        double scale = Math.sqrt(Math.abs(noted.map().getDeterminant()));
        if (!(pen.getLineWidth() > 0 && scale > 0)) {
            return;
        }
        if (!(pen.getLineWidth() * scale < BROADEST)) {
            left.add(LeftOut.Reason.NUMBERS, "stroke-width", line);
            return;
        }
        PaintedShape.Pen drawn = new PaintedShape.Pen(
                pen.getLineWidth() * scale, pen.getEndCap(), pen.getLineJoin(), pen.getMiterLimit());
        List<Path> middles = AwtPaths.strokable(noted.shape(), noted.map(), drawn.cap() != BasicStroke.CAP_BUTT);
        if (pen.getDashArray() != null) {
            middles = Dashes.of(middles, pen.getDashArray(), pen.getDashPhase(), scale);
        }
        add(middles, paint, drawn, names, line, around);
    }

    private void add(
            List<Path> lines, PaintedShape.Paint paint, PaintedShape.Pen pen, Names names, int line, Around around) {
        List<Path> seen = lines;
        Optional<Region> window = around.window.filter(w -> !holds(w, lines));
        if (window.isPresent()) {
            seen = lines.stream()
                    .flatMap(path -> window.get().cut(path, CLIP_FLATNESS).stream())
                    .toList();
        }
        add(seen, false, paint, pen, names, line);
    }

    private void add(
            List<Path> lines, boolean evenOdd, PaintedShape.Paint paint, PaintedShape.Pen pen, Names names, int line) {
        if (lines.isEmpty()) {
            return;
        }
        for (Path path : lines) {
            points += path.segments().size();
            if (points > most) {
                throw ResourceLimit.POINTS
                        .exceeded(MESSAGES.text("points", most))
                        .at(new SourceLocation(file, Math.max(1, line), 1));
            }
        }
        painted.add(new PaintedShape(new PaintedShape.Shape(lines, evenOdd), paint, pen, names, line));
    }

    private static boolean holds(Region window, List<Path> lines) {
        Box box = lines.stream().map(Path::bounds).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        return !window.isEmpty() && window.covers(Region.of(box));
    }

    private static Region area(Shape shape, AffineTransform map) {
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == Path2D.WIND_EVEN_ODD;
        return Region.filled(AwtPaths.fillable(shape, map), evenOdd, CLIP_FLATNESS);
    }
}
