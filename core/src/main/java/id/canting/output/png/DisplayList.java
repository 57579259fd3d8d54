package id.canting.output.png;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element made ready for Java2D once, to be painted into many bands. */
sealed interface DisplayList {
    /** The vertical extent in mm, for skipping bands it does not meet. */
    Box bounds();

    /** A shape at a place; the path is shared among its instances. */
    record Stamp(Path2D.Double path, AffineTransform place, Box bounds) {}

    /** A filled figure. */
    record Filled(List<Stamp> stamps, Color colour, Box bounds) implements DisplayList {}

    /** Drawn lines. */
    record Drawn(Path2D.Double lines, BasicStroke pen, Color colour, Box bounds) implements DisplayList {}

    /** A figure whose colour changes with the depth below its edge. */
    record Softened(List<SoftStamp> stamps, Ramp ramp, Box bounds) implements DisplayList {}

    /** Elements seen through a figure. */
    record Seen(List<Stamp> window, List<DisplayList> elements, Box bounds) implements DisplayList {}

    /** Elements at a place; they are shared among their instances. */
    record Moved(AffineTransform place, Transform back, List<DisplayList> elements, Box bounds)
            implements DisplayList {}

    /** Makes elements ready; shapes that are the same object share one Java2D path. */
    final class Maker {
        private final Map<Figure.Shape, Path2D.Double> paths = new IdentityHashMap<>();
        private final Map<List<Element>, List<DisplayList>> drawings = new IdentityHashMap<>();
        private final Map<Path2D.Double, double[]> outlines = new IdentityHashMap<>();

        private Moved moved(Element.Placed placed, List<DisplayList> elements) {
            Transform t = placed.place();
            Box bounds = t.apply(
                    elements.stream().map(DisplayList::bounds).reduce(Box::with).orElseThrow());
            return new Moved(java(t), t.inverse(), elements, bounds);
        }

        private static AffineTransform java(Transform t) {
            return new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
        }

        List<DisplayList> all(List<Element> elements) {
            List<DisplayList> prepared = new ArrayList<>();
            for (Element element : elements) {
                DisplayList made = one(element);
                if (made != null) {
                    prepared.add(made);
                }
            }
            return prepared;
        }

        private @Nullable DisplayList one(Element element) {
            if (element instanceof Element.Fill fill) {
                List<Stamp> stamps = stamps(fill.figure());
                return stamps.isEmpty()
                        ? null
                        : new Filled(stamps, colour(fill.colour(), fill.opacity()), around(stamps));
            }
            if (element instanceof Element.Stroke stroke) {
                return stroke.lines().isEmpty() ? null : drawn(stroke);
            }
            if (element instanceof Element.Words words) {
                List<Stamp> letters = stamps(words.letters());
                return letters.isEmpty() ? null : new Filled(letters, colour(words.colour(), 1), around(letters));
            }
            if (element instanceof Element.Soft soft) {
                List<Stamp> stamps = stamps(soft.figure());
                return stamps.isEmpty() ? null : softened(stamps, soft);
            }
            if (element instanceof Element.Placed placed) {
                List<DisplayList> elements = drawings.get(placed.elements());
                if (elements == null) {
                    elements = all(placed.elements());
                    drawings.put(placed.elements(), elements);
                }
                return elements.isEmpty() ? null : moved(placed, elements);
            }
            Element.Clipped clipped = (Element.Clipped) element;
            List<Stamp> window = stamps(clipped.window());
            return window.isEmpty() ? null : new Seen(window, all(clipped.elements()), around(window));
        }

        private Softened softened(List<Stamp> stamps, Element.Soft soft) {
            List<SoftStamp> soften = new ArrayList<>();
            for (Stamp stamp : stamps) {
                soften.add(new SoftStamp(stamp, outlines.computeIfAbsent(stamp.path(), SoftStamp::flattened)));
            }
            return new Softened(soften, new Ramp(soft.stops()), around(stamps));
        }

        private static Drawn drawn(Element.Stroke stroke) {
            Path2D.Double lines = new Path2D.Double();
            stroke.lines().forEach(line -> append(lines, line));
            Box bounds =
                    stroke.lines().stream().map(Path::bounds).reduce(Box::with).orElseThrow();
            BasicStroke pen = new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            return new Drawn(lines, pen, colour(stroke.colour(), 1), bounds.grown(stroke.width()));
        }

        private List<Stamp> stamps(Figure figure) {
            List<Stamp> stamps = new ArrayList<>();
            for (Figure.Leaf leaf : figure.leaves()) {
                Path2D.Double path = paths.computeIfAbsent(leaf.shape(), Maker::path);
                Transform t = leaf.transform();
                var e = path.getBounds2D();
                Box bounds = t.apply(new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()));
                stamps.add(new Stamp(path, java(t), bounds));
            }
            return stamps;
        }

        private static Path2D.Double path(Figure.Shape shape) {
            Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            shape.contours().forEach(contour -> append(path, contour));
            return path;
        }

        private static void append(Path2D.Double out, Path line) {
            out.moveTo(line.start().x(), line.start().y());
            for (Segment segment : line.segments()) {
                if (segment instanceof Segment.Cubic c) {
                    out.curveTo(
                            c.first().x(),
                            c.first().y(),
                            c.second().x(),
                            c.second().y(),
                            c.end().x(),
                            c.end().y());
                } else {
                    out.lineTo(segment.end().x(), segment.end().y());
                }
            }
            if (line.closed()) {
                out.closePath();
            }
        }

        private static Box around(List<Stamp> stamps) {
            return stamps.stream().map(Stamp::bounds).reduce(Box::with).orElseThrow();
        }

        private static Color colour(id.canting.scene.Colour colour, double opacity) {
            return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * opacity));
        }
    }

    /** Fills the stamps that meet a box; the graphics already maps mm to pixels. */
    static void fill(Graphics2D graphics, List<Stamp> stamps, Box visible) {
        AffineTransform page = graphics.getTransform();
        for (Stamp stamp : stamps) {
            if (stamp.bounds().meets(visible)) {
                graphics.transform(stamp.place());
                graphics.fill(stamp.path());
                graphics.setTransform(page);
            }
        }
    }
}
