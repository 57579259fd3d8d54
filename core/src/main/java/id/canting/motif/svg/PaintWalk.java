package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGStylableElement;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.PatternPaint;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.apache.batik.gvt.filter.Mask;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Walks the tree of what a drawing paints, in the order of painting, and tells each shape in mm of the page. */
final class PaintWalk {
    private static final Messages MESSAGES = Messages.beside(PaintWalk.class, "messages");
    private static final PaintedShape.Paint CLAIMED = new PaintedShape.Paint(0, 1);
    /** No pen is broader than a large cloth, mm. */
    private static final double BROADEST = 10_000;
    /** The pen of a line that a layer draws and no stroke does; its width says nothing. */
    private static final PaintedShape.Pen ANY_PEN =
            new PaintedShape.Pen(0.01, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1);

    private final String file;
    private final DrawingTree tree;
    private final LeftOut left;
    private final Work work;
    private final Windows windows;
    /** Whether this is what a mask or a pattern is made of, where layers have no say. */
    private final boolean within;

    private final List<PaintedShape> painted = new ArrayList<>();
    private final long most = ResourceLimit.POINTS.most();
    private long points;
    private boolean shaded;

    private PaintWalk(String file, DrawingTree tree, LeftOut left, Work work) {
        this.file = file;
        this.tree = tree;
        this.left = left;
        this.work = work;
        this.windows = new Windows(work);
        this.within = false;
    }

    private PaintWalk(PaintWalk around) {
        this.file = around.file;
        this.tree = around.tree;
        this.left = around.left;
        this.work = around.work;
        this.windows = around.windows;
        this.within = true;
    }

    /**
     * What a tree paints.
     *
     * @param map from the units of its outermost element to mm
     * @param left takes what is painted otherwise than the file says
     * @param work counts what is painted
     */
    static List<PaintedShape> of(String file, DrawingTree tree, AffineTransform map, LeftOut left, Work work) {
        PaintWalk walk = new PaintWalk(file, tree, left, work);
        // The outermost nodes put the page into a window; the page is placed by us.
        for (Object canvas : (CompositeGraphicsNode) tree.root()) {
            walk.inside((CompositeGraphicsNode) canvas, new Around(map, 1, Optional.empty()));
        }
        return walk.painted;
    }

    /** What a node has around it: its map to mm, how far all covers, and through what it is seen. */
    private record Around(AffineTransform map, double opacity, Optional<Windows.Window> window) {}

    /** The same seen through a clip as well. */
    private Around clipped(Around around, @Nullable Shape clip, AffineTransform place, int line) {
        // A clip that reaches beyond everything cuts nothing away.
        return clip == null || !AwtPaths.isFinite(clip, place)
                ? around
                : clipped(around, windows.of(clip, place, line), line);
    }

    private Around clipped(Around around, Windows.Window window, int line) {
        Windows.Window both =
                around.window.map(w -> windows.both(w, window, line)).orElse(window);
        return new Around(around.map, around.opacity, Optional.of(both));
    }

    /** The same seen through a mask, where that is plain; otherwise it is named. */
    private Around masked(Around around, Mask mask, Optional<Element> element, int line) {
        PaintWalk walk = new PaintWalk(this);
        walk.node(mask.getMaskNode(), new Around(around.map, 1, Optional.empty()));
        boolean luminous = maskOf(element).map(tree::isLuminous).orElse(true);
        Optional<Region> shown = walk.shaded || !luminous ? Optional.empty() : MaskArea.of(walk.painted, windows);
        if (shown.isEmpty()) {
            if (around.opacity > 0) {
                left.add(LeftOut.Reason.EFFECT, "mask", line);
            }
            return around;
        }
        Around seen = clipped(around, new Windows.Window(shown.get()), line);
        return clipped(seen, mask.getFilterRegion(), around.map, line);
    }

    /** The mask that an element's style names. */
    private Optional<String> maskOf(Optional<Element> element) {
        return element.filter(SVGStylableElement.class::isInstance)
                .flatMap(e -> Kept.of((SVGStylableElement) e, tree.engine(), "mask"));
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
        Optional<Element> element = tree.element(node);
        int line = element.map(Elements::line).orElse(0);
        Around inner = clipped(
                new Around(map, opacity, around.window),
                node.getClip() == null ? null : node.getClip().getClipPath(),
                map,
                line);
        if (node.getMask() != null) {
            inner = masked(inner, node.getMask(), element, line);
        } else if (maskOf(element).filter(tree::hides).isPresent()) {
            return;
        }
        if (element.isPresent()) {
            effects(element.get(), inner.opacity > 0, node.getMask() == null);
        }
        if (node instanceof CompositeGraphicsNode group) {
            inside(group, inner);
        } else if (node instanceof ShapeNode shape) {
            shape(shape, inner);
        }
    }

    /** Names what an element is drawn without. */
    private void effects(Element element, boolean seen, boolean maskless) {
        if (!seen || !(element instanceof SVGStylableElement styled)) {
            return;
        }
        for (String effect : List.of("mask", "filter", "mix-blend-mode")) {
            Kept.of(styled, tree.engine(), effect)
                    .filter(value -> !value.equals("normal") && (maskless || !effect.equals("mask")))
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
        List<PaintRecorder.Noted> noted = node.isVisible() ? noted(node, element, around.map, line) : List.of();
        if (node.isVisible() && !within && (names.blocked() || names.isLine())) {
            claimed(node, noted, names, line, around);
            return;
        }
        painted(noted, element, names, line, around);
    }

    private void painted(
            List<PaintRecorder.Noted> noted, Optional<Element> element, Names names, int line, Around around) {
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
            Around seen = clipped(around, each.clip(), each.map(), line);
            if (each.pattern() != null && fills && tiled(each, paint.opacity(), names, line, seen)) {
                continue;
            }
            if (each.shades()) {
                shaded = true;
                left.add(LeftOut.Reason.SHADES, each.pattern() == null ? "gradient" : "pattern", line);
            }
            if (fills) {
                boolean evenOdd = each.shape().getPathIterator(null).getWindingRule() == Path2D.WIND_EVEN_ODD;
                filled(AwtPaths.fillable(each.shape(), each.map()), evenOdd, paint, names, line, seen);
            } else {
                stroked(each, paint, names, line, seen);
            }
        }
    }

    /** Paints the tiles of a pattern that lie on a shape; whether they are few enough for that. */
    private boolean tiled(PaintRecorder.Noted noted, double opacity, Names names, int line, Around around) {
        PatternPaint pattern = Objects.requireNonNull(noted.pattern());
        AffineTransform map = new AffineTransform(noted.map());
        map.concatenate(pattern.getPatternTransform());
        Rectangle2D rectangle = pattern.getPatternRect();
        List<Path> area = AwtPaths.fillable(noted.shape(), noted.map());
        if (area.isEmpty() || rectangle.isEmpty()) {
            return true;
        }
        List<Path> one = AwtPaths.fillable(rectangle, map);
        if (one.isEmpty()
                || Tiles.over(bounds(area), rectangle, map, bounds(one), 1).isEmpty()) {
            return false;
        }
        PaintWalk walk = new PaintWalk(this);
        Around tile = new Around(map, 1, Optional.empty());
        PaintRecorder recorder = new PaintRecorder(map, work, line);
        if (!recorder.notes(pattern.getGraphicsNode()::paint)) {
            return false;
        }
        walk.painted(
                recorder.noted(),
                Optional.empty(),
                Names.NONE,
                line,
                pattern.getOverflow() ? tile : clipped(tile, rectangle, map, line));
        if (walk.painted.isEmpty()) {
            return recorder.noted().isEmpty();
        }
        Box reach = bounds(walk.painted.stream()
                .flatMap(each -> each.shape().paths().stream())
                .toList());
        Optional<List<Transform>> moves = Tiles.over(bounds(area), rectangle, map, reach, walk.painted.size());
        if (moves.isEmpty()) {
            return false;
        }
        Around seen = clipped(around, noted.shape(), noted.map(), line);
        for (Transform move : moves.get()) {
            for (PaintedShape each : walk.painted) {
                PaintedShape.Paint paint =
                        new PaintedShape.Paint(each.paint().rgb(), each.paint().opacity() * opacity);
                List<Path> lines = Tiles.moved(each.shape().paths(), move);
                if (each.isFilled()) {
                    filled(lines, each.shape().evenOdd(), paint, names, line, seen);
                } else {
                    add(lines, paint, each.pen(), names, line, seen);
                }
            }
        }
        return true;
    }

    private static Box bounds(List<Path> lines) {
        return lines.stream().map(Path::bounds).reduce(Box::with).orElseThrow();
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
    private List<PaintRecorder.Noted> noted(ShapeNode node, Optional<Element> element, AffineTransform map, int line) {
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
            PaintRecorder recorder = new PaintRecorder(map, work, line);
            boolean all = recorder.notes(each::paint);
            noted.addAll(recorder.noted());
            if (!all) {
                left.add(LeftOut.Reason.EFFECT, "marker", line);
            }
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
        Optional<Windows.Window> window = around.window.filter(w -> !w.holds(lines));
        if (window.isEmpty()) {
            add(lines, evenOdd, paint, PaintedShape.Pen.NONE, names, line);
            return;
        }
        List<Path> seen = windows.filled(lines, evenOdd, window.get(), line);
        add(seen, false, paint, PaintedShape.Pen.NONE, names, line);
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
        Optional<Windows.Window> window = around.window.filter(w -> !w.holds(lines));
        List<Path> seen = window.map(w -> windows.drawn(lines, w, line)).orElse(lines);
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
}
