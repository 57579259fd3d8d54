package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.io.IOException;
import java.util.List;

/**
 * Paints elements into content streams, leaving out what a page does not show. What is repeated becomes a form; a small
 * shape is written out wherever it stands, which viewers paint faster than a form. Of a large whole only a part of
 * which is seen, the parts are painted; of a shape, the contours that meet what is seen, for a contour that does not
 * cannot change it.
 */
final class PdfPainter {
    private static final int FEW_PIECES = 10;
    private static final int MANY_CONTOURS = 8;

    /**
     * A window of more contours than this is a soft mask instead of a clip: it is stored once however often the cloth is
     * seen through it, its edges are smooth, and viewers paint it a hundred times faster.
     */
    private static final int FEW_CONTOURS = 40;

    /** As in the SVG: where the clip halves a pixel, the edge's colour is painted again over what deeper bands left. */
    private static final int EDGE_AGAIN = 2;

    /** Pieces of an outline that no longer fit into what compression looks back on. */
    private static final int LONG = 500;

    private final Extents extents;
    private final Repeats repeats;
    private final FormXObjects forms;
    private final SoftImages images;
    private final PdfFont face;

    PdfPainter(Extents extents, Repeats repeats, FormXObjects forms, SoftImages images, PdfFont face) {
        this.extents = extents;
        this.repeats = repeats;
        this.forms = forms;
        this.images = images;
        this.face = face;
    }

    /** Paints elements as far as they are seen in a box. */
    void paint(List<Element> elements, Box seen, ContentStream content) throws IOException {
        for (Element element : elements) {
            Box box = extents.of(element);
            if (box != null && box.meets(seen)) {
                paint(element, seen, content);
            }
        }
    }

    private void paint(Element element, Box seen, ContentStream content) throws IOException {
        if (element instanceof Element.Fill fill) {
            fill(fill, seen, content);
        } else if (element instanceof Element.Stroke stroke) {
            for (Path line : stroke.lines()) {
                if (extents.of(line).grown(stroke.width() / 2).meets(seen)) {
                    content.pen(stroke.colour(), stroke.width());
                    content.path(line, Transform.IDENTITY);
                    content.raw("S");
                }
            }
        } else if (element instanceof Element.Words words) {
            face.write(words, content);
        } else if (element instanceof Element.Soft soft) {
            soft(soft.figure(), soft.stops(), Transform.IDENTITY, seen, content);
        } else if (element instanceof Element.Clipped clipped) {
            clip(clipped, seen, content);
        } else if (element instanceof Element.Placed placed) {
            placed(placed, seen, content);
        }
    }

    private void fill(Element.Fill fill, Box seen, ContentStream content) throws IOException {
        if (fill.opacity() < 1) {
            content.save();
            forms.opacity(content, fill.opacity());
        }
        content.fill(fill.colour());
        figure(fill.figure(), Transform.IDENTITY, seen, content);
        if (fill.opacity() < 1) {
            content.restore();
        }
    }

    private void placed(Element.Placed placed, Box seen, ContentStream content) throws IOException {
        List<Element> elements = placed.elements();
        Box box = extents.of(elements);
        if (box == null) {
            return;
        }
        if (whole(elements, box, placed.place(), seen)) {
            int fineness = extents.soft(elements) ? FormXObjects.fineness(content, placed.place()) : 0;
            forms.use(content, fineness, elements, placed.place(), box, inner -> paint(elements, box, inner));
            return;
        }
        content.save();
        content.map(placed.place());
        paint(elements, Extents.move(seen, placed.place().inverse()), content);
        content.restore();
    }

    /** Whether something repeated is best painted as one: most of it is seen, or it is not large. */
    private boolean whole(Object repeat, Box box, Transform place, Box seen) {
        if (!repeats.repeated(repeat) || !Repeats.large(box)) {
            return repeats.repeated(repeat);
        }
        Box there = Extents.move(box, place);
        Box shown = Extents.shared(there, seen);
        return shown != null && shown.area() > there.area() / 2;
    }

    private void figure(Figure figure, Transform place, Box seen, ContentStream content) throws IOException {
        if (figure instanceof Figure.Placed placed) {
            figure(placed.figure(), placed.transform().then(place), seen, content);
            return;
        }
        Box box = extents.of(figure);
        if (box == null || !Extents.move(box, place).meets(seen)) {
            return;
        }
        if (figure instanceof Figure.Shape shape) {
            shape(shape, box, place, seen, content);
        } else if (whole(figure, box, place, seen)) {
            forms.use(content, 0, figure, place, box, inner -> parts(figure, Transform.IDENTITY, box, inner));
        } else {
            parts(figure, place, seen, content);
        }
    }

    private void parts(Figure figure, Transform place, Box seen, ContentStream content) throws IOException {
        if (figure instanceof Figure.Group group) {
            for (Figure part : group.figures()) {
                figure(part, place, seen, content);
            }
        }
    }

    private void shape(Figure.Shape shape, Box box, Transform place, Box seen, ContentStream content)
            throws IOException {
        boolean partly = shape.contours().size() > MANY_CONTOURS && !seen.contains(Extents.move(box, place));
        if (repeats.repeated(shape) && !small(shape) && !partly) {
            forms.use(content, 0, shape, place, box, inner -> outline(shape, Transform.IDENTITY, box, inner, "f"));
        } else {
            outline(shape, place, seen, content, "f");
        }
    }

    private static boolean small(Figure.Shape shape) {
        int pieces = 0;
        for (Path contour : shape.contours()) {
            pieces += contour.segments().size();
        }
        return pieces <= FEW_PIECES;
    }

    /** The contours of a shape that meet what is seen, and an operator that paints them; false if there is none. */
    private boolean outline(Figure.Shape shape, Transform place, Box seen, ContentStream content, String operator)
            throws IOException {
        boolean reversed = !operator.equals("f") && backward(shape, place);
        boolean any = false;
        for (Path contour : shape.contours()) {
            if (Extents.move(extents.of(contour), place).meets(seen)) {
                content.path(reversed ? contour.reversed() : contour, place);
                any = true;
            }
        }
        if (any) {
            content.raw(operator);
        }
        return any;
    }

    /**
     * Whether a shape of a window runs the other way round than most: together in one path such shapes would cancel
     * where they overlap.
     */
    private static boolean backward(Figure.Shape shape, Transform place) {
        double area = 0;
        for (Path contour : shape.contours()) {
            area += contour.signedArea(0.1);
        }
        return area < 0 != place.mirrors();
    }

    private void clip(Element.Clipped clipped, Box seen, ContentStream content) throws IOException {
        Box window = extents.of(clipped.window());
        Box through = window == null ? null : Extents.shared(window, seen);
        if (window == null || through == null) {
            return;
        }
        List<Figure.Leaf> leaves = clipped.window().leaves();
        content.save();
        int contours = 0;
        for (Figure.Leaf leaf : leaves) {
            contours += leaf.shape().contours().size();
        }
        if (contours > FEW_CONTOURS) {
            forms.mask(content, clipped.window(), window, inner -> {
                inner.fill(Colour.WHITE);
                figure(clipped.window(), Transform.IDENTITY, window, inner);
            });
            forms.group(content, through, inner -> paint(clipped.elements(), through, inner));
        } else {
            boolean any = false;
            for (Figure.Leaf leaf : leaves) {
                any |= outline(leaf.shape(), leaf.transform(), through, content, "");
            }
            if (any) {
                content.raw("W n");
                paint(clipped.elements(), through, content);
            }
        }
        content.restore();
    }

    private void soft(Figure figure, List<Element.Soft.Stop> stops, Transform place, Box seen, ContentStream content)
            throws IOException {
        if (figure instanceof Figure.Placed placed) {
            soft(placed.figure(), stops, placed.transform().then(place), seen, content);
            return;
        }
        Box box = extents.of(figure);
        if (box == null || !Extents.move(box, place).meets(seen)) {
            return;
        }
        if (figure instanceof Figure.Shape shape) {
            forms.use(content, shape, stops, place, box, inner -> softened(shape, stops, box, inner));
        } else if (figure instanceof Figure.Group group) {
            if (whole(figure, box, place, seen)) {
                forms.use(content, group, stops, place, box, inner -> {
                    for (Figure part : group.figures()) {
                        soft(part, stops, Transform.IDENTITY, box, inner);
                    }
                });
            } else {
                for (Figure part : group.figures()) {
                    soft(part, stops, place, seen, content);
                }
            }
        }
    }

    private void softened(Figure.Shape shape, List<Element.Soft.Stop> stops, Box box, ContentStream content)
            throws IOException {
        double pixel = SoftImages.pixel(box, stops, content.scale());
        if (pixel > 0) {
            outlineOf(shape.contours(), content, "W n");
            images.paint(shape, stops, box, pixel, content);
        } else {
            bands(shape, stops, box, content);
        }
    }

    /**
     * The deepest colour, then each band from its depth to the edge, all within the shape: the outline is stroked from
     * the widest stroke to the narrowest.
     */
    private void bands(Figure.Shape shape, List<Element.Soft.Stop> stops, Box box, ContentStream content)
            throws IOException {
        // A long outline is written once for all its strokes; of a short one compression sees to that.
        boolean large = shape.contours().stream()
                        .mapToInt(contour -> contour.segments().size())
                        .sum()
                > LONG;
        List<SoftBand> bands = SoftBand.of(stops, content.scale());
        int deepest = bands.size() - 1;
        content.fill(bands.get(deepest).colour());
        outlineOf(shape.contours(), content, "W f");
        for (int i = deepest - 1; i >= -EDGE_AGAIN && deepest > 0; i--) {
            SoftBand band = bands.get(Math.max(i, 0));
            // Twice as wide as deep, since a stroke reaches to both sides of its line.
            content.pen(band.colour(), 2 * band.reach());
            if (large) {
                forms.outline(content, shape, box, inner -> outlineOf(shape.contours(), inner, "S"));
            } else {
                outlineOf(shape.contours(), content, "S");
            }
        }
    }

    private static void outlineOf(List<Path> contours, ContentStream content, String operator) throws IOException {
        for (Path contour : contours) {
            content.path(contour, Transform.IDENTITY);
        }
        content.raw(operator);
    }
}
