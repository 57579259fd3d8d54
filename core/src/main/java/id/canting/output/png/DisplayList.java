package id.canting.output.png;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.PixelGrid;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element made ready for Java2D once, to be painted into many bands. */
sealed interface DisplayList {
    /** The vertical extent in mm, for skipping bands it does not meet. */
    Box bounds();

    /** Paints it onto a band. */
    void paint(Band band);

    /** A shape at a place; the path is shared among its instances. */
    record Stamp(Path2D.Double path, AffineTransform place, Box bounds) {}

    /** A filled figure. */
    record Filled(List<Stamp> stamps, Color colour, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            band.fill(stamps, colour);
        }
    }

    /** Drawn lines. */
    record Drawn(Path2D.Double lines, BasicStroke pen, Color colour, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            band.graphics().setColor(colour);
            band.graphics().setStroke(pen);
            band.graphics().draw(lines);
        }
    }

    /** A figure whose colour changes with the depth below its edge. */
    record Softened(List<SoftStamp> stamps, Ramp ramp, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            for (SoftStamp stamp : stamps) {
                if (stamp.stamp().bounds().meets(band.visible())) {
                    stamp.paint(band.graphics(), ramp, band.width(), band.rows());
                }
            }
        }
    }

    /** PixelGrid stretched over a box. */
    record Pictured(BufferedImage image, AffineTransform place, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            band.graphics()
                    .setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            band.graphics().drawImage(image, place, null);
        }
    }

    /** Elements seen through a figure. */
    record Seen(List<Stamp> window, List<DisplayList> elements, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            BufferedImage aside = band.aside(inner -> inner.paint(elements));
            BufferedImage coverage = band.aside(inner -> inner.fill(window, Color.BLACK));
            Graphics2D cut = aside.createGraphics();
            cut.setComposite(AlphaComposite.DstIn);
            cut.drawImage(coverage, 0, 0, null);
            cut.dispose();
            Graphics2D plain = (Graphics2D) band.graphics().create();
            plain.setTransform(new AffineTransform());
            plain.drawImage(aside, 0, 0, null);
            plain.dispose();
        }
    }

    /** Elements painted one after another. */
    record Together(List<DisplayList> elements, Box bounds) implements DisplayList {
        static Together of(List<DisplayList> elements) {
            return new Together(
                    elements,
                    elements.stream().map(DisplayList::bounds).reduce(Box::with).orElseThrow());
        }

        @Override
        public void paint(Band band) {
            band.paint(elements);
        }
    }

    /** Elements at a place; they are shared among their instances. */
    record Moved(AffineTransform place, Transform back, List<DisplayList> elements, Box bounds) implements DisplayList {
        @Override
        public void paint(Band band) {
            AffineTransform page = band.graphics().getTransform();
            band.graphics().transform(place);
            band.seeing(back.apply(band.visible())).paint(elements);
            band.graphics().setTransform(page);
        }
    }

    /** Makes elements ready; shapes that are the same object share one Java2D path. */
    final class Maker implements Element.Cases<Optional<DisplayList>> {
        /** How far a stroke's straight pieces may lie from its curve, mm. */
        private static final double STROKE_FLATNESS = 0.002;

        private final Map<Figure.Shape, Path2D.Double> paths = new IdentityHashMap<>();
        private final Map<List<Element>, List<DisplayList>> drawings = new IdentityHashMap<>();
        private final Map<PixelGrid, BufferedImage> images = new IdentityHashMap<>();
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
                element.match(this).ifPresent(prepared::add);
            }
            return prepared;
        }

        @Override
        public Optional<DisplayList> named(Element.Named named) {
            List<DisplayList> elements = all(named.elements());
            return elements.isEmpty() ? Optional.empty() : Optional.of(Together.of(elements));
        }

        @Override
        public Optional<DisplayList> fill(Element.Fill fill) {
            return filled(fill.figure(), colour(fill.colour(), fill.opacity()));
        }

        @Override
        public Optional<DisplayList> words(Element.Words words) {
            return filled(words.letters(), colour(words.colour(), 1));
        }

        private Optional<DisplayList> filled(Figure figure, Color colour) {
            List<Stamp> stamps = stamps(figure);
            return stamps.isEmpty() ? Optional.empty() : Optional.of(new Filled(stamps, colour, around(stamps)));
        }

        @Override
        public Optional<DisplayList> stroke(Element.Stroke stroke) {
            return stroke.lines().isEmpty() ? Optional.empty() : Optional.of(drawn(stroke));
        }

        @Override
        public Optional<DisplayList> soft(Element.Soft soft) {
            List<Stamp> stamps = stamps(soft.figure());
            return stamps.isEmpty() ? Optional.empty() : Optional.of(softened(stamps, soft));
        }

        @Override
        public Optional<DisplayList> image(Element.Image image) {
            Box box = image.box();
            BufferedImage pixels = images.computeIfAbsent(image.pixels(), PixelImage::of);
            AffineTransform place = new AffineTransform(
                    box.width() / pixels.getWidth(), 0, 0, box.height() / pixels.getHeight(), box.left(), box.top());
            return Optional.of(new Pictured(pixels, place, box));
        }

        @Override
        public Optional<DisplayList> placed(Element.Placed placed) {
            List<DisplayList> elements = drawings.get(placed.elements());
            if (elements == null) {
                elements = all(placed.elements());
                drawings.put(placed.elements(), elements);
            }
            return elements.isEmpty() ? Optional.empty() : Optional.of(moved(placed, elements));
        }

        @Override
        public Optional<DisplayList> clipped(Element.Clipped clipped) {
            List<Stamp> window = stamps(clipped.window());
            return window.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Seen(window, all(clipped.elements()), around(window)));
        }

        private Softened softened(List<Stamp> stamps, Element.Soft soft) {
            List<SoftStamp> soften = new ArrayList<>();
            for (Stamp stamp : stamps) {
                soften.add(new SoftStamp(stamp, outlines.computeIfAbsent(stamp.path(), SoftStamp::flattened)));
            }
            return new Softened(soften, new Ramp(soft.stops()), around(stamps));
        }

        /** Java releases outline a curved stroke in different ways, but straight pieces alike. */
        private static Drawn drawn(Element.Stroke stroke) {
            Path2D.Double curves = new Path2D.Double();
            stroke.lines().forEach(line -> append(curves, line));
            Path2D.Double lines = new Path2D.Double();
            lines.append(curves.getPathIterator(null, STROKE_FLATNESS), false);
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
            Segment.Cases<Path2D> pen = new Pen(out);
            out.moveTo(line.start().x(), line.start().y());
            for (Segment segment : line.segments()) {
                segment.match(pen);
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

    /** Goes on with a Java2D path. */
    record Pen(Path2D out) implements Segment.Cases<Path2D> {
        @Override
        public Path2D line(Segment.Line to) {
            out.lineTo(to.end().x(), to.end().y());
            return out;
        }

        @Override
        public Path2D cubic(Segment.Cubic c) {
            out.curveTo(
                    c.first().x(),
                    c.first().y(),
                    c.second().x(),
                    c.second().y(),
                    c.end().x(),
                    c.end().y());
            return out;
        }
    }
}
